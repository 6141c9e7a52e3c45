import torch
import torch.nn.functional as F

x = torch.tensor([3.0, 4.0, 8.0])
y = torch.tensor([1.0, 3.0, 2.0])
error = x - y
mse = F.mse_loss(x, y).item()
variance = error.var(correction=0).item()
bias = error.mean().item()
print(f"MSE                   {mse:.4f}")
print(f"variance of the error {variance:.4f}")
print(f"variance + bias²      {variance + bias**2:.4f}")
