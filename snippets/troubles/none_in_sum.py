# raises: TypeError
import torch
import torch.nn.functional as F

weight = torch.tensor([3.0, 4.0])
loss = F.mse_loss(weight, torch.zeros(2))


def penalty(weight):
    return 0.01 * weight.pow(2).sum()


def forgotten(weight):
    0.01 * weight.pow(2).sum()


print(f"with the penalty  {(loss + penalty(weight)).item():.4f}")

loss + forgotten(weight)
