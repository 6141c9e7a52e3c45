import torch
import torch.nn.functional as F

rain = torch.tensor([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 8.0])  # most days are dry
constants = torch.arange(0.0, 8.25, 0.25)


def best_constant(loss):
    losses = torch.stack([loss(constant.expand(8), rain) for constant in constants])
    return constants[losses.argmin()].item()


wrong = best_constant(F.l1_loss)
right = best_constant(F.mse_loss)
print(f"best under L1   {wrong:.2f}   median {rain.median().item():.2f}")
print(f"best under MSE  {right:.2f}   mean   {rain.mean().item():.2f}")
