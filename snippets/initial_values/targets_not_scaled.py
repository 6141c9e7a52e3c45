import torch
import torch.nn.functional as F

prices = torch.tensor([180_000.0, 240_000.0, 310_000.0, 270_000.0])
first = F.mse_loss(torch.zeros(4), prices).item()
standard = (prices - prices.mean()) / prices.std(correction=0)
after = F.mse_loss(torch.zeros(4), standard).item()
print(f"MSE on prices            {first:.3e}")
print(f"MSE on standardised ones {after:.4f}")
