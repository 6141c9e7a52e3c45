import torch
import torch.nn.functional as F

first, second = torch.tensor([3.0]), torch.tensor([1.0])

right_order = F.margin_ranking_loss(
    first, second, torch.tensor([1.0]), margin=0.5
).item()
wrong_order = F.margin_ranking_loss(
    first, second, torch.tensor([-1.0]), margin=0.5
).item()
print(f"y =  1, the first shall be larger   {right_order:.1f}")
print(f"y = -1, the second shall be larger  {wrong_order:.1f}")
