# raises: RuntimeError
import torch
import torch.nn.functional as F

losses = F.mse_loss(torch.zeros(2), torch.tensor([1.0, 3.0]), reduction="none")

print("losses.mean().item():", losses.mean().item())
print("losses.tolist():", losses.tolist())

losses.item()
