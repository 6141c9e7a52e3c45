# raises: ValueError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.7, 0.2]])
label = torch.tensor([1])

squared = F.multi_margin_loss(scores, label, p=2).item()
print(f"p=2  {squared:.4f}")

F.multi_margin_loss(scores, label, p=3)
