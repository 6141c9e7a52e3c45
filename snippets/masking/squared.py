import torch
import torch.nn.functional as F

prediction = torch.tensor([1.0, 2.0, 5.0])
target = torch.tensor([0.0, 0.0, 0.0])
mask = torch.tensor([1.0, 1.0, 0.0])

by_weight = F.mse_loss(prediction, target, weight=mask).item()
selected = F.mse_loss(prediction[mask.bool()], target[mask.bool()]).item()
zeroed = F.mse_loss(prediction * mask, target * mask).item()
print(f"weight=mask          {by_weight:.4f}   divided by the sum of the weights")
print(f"selected             {selected:.4f}")
print(f"both sides zeroed    {zeroed:.4f}   <- divided by 3")
