import torch
import torch.nn.functional as F

x, y = torch.tensor([300.0]).half(), torch.zeros(1).half()
mae = F.l1_loss(x, y).item()
mse = F.mse_loss(x, y).item()
many = torch.full((1000,), 300.0).half()
total = F.l1_loss(many, torch.zeros_like(many), reduction="sum").item()
print("L1 ", mae)
print("MSE", mse)
print("L1, sum over 1000", total)
