import torch
import torch.nn.functional as F

scores = torch.tensor([[float("nan"), 1.0, 2.0]])

wrong = F.multi_margin_loss(scores, torch.tensor([0])).item()
right = torch.isfinite(scores).all().item()
other = F.cross_entropy(scores, torch.tensor([0])).item()
print(f"MultiMarginLoss   {wrong:.4f}   broken, yet perfect")
print(f"CrossEntropyLoss  {other:.4f}")
print("torch.isfinite(scores).all()", right)
