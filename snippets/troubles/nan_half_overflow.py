import torch
import torch.nn.functional as F

prediction = torch.tensor([300.0], dtype=torch.float16)
target = torch.tensor([0.0], dtype=torch.float16)

wrong = F.mse_loss(prediction, target).item()
right = F.mse_loss(prediction.float(), target.float()).item()
largest = torch.finfo(torch.float16).max
print(f"float16  {wrong}   (largest: {largest:.0f})")
print(f"float32  {right:.0f}")
