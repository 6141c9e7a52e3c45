import torch

losses = torch.tensor([0.5, 0.7])
mask = torch.tensor([False, False])

selected = losses[mask].mean().item()
divided = ((losses * mask).sum() / mask.sum()).item()
guarded = ((losses * mask).sum() / mask.sum().clamp(min=1)).item()
print("losses[mask].mean()", selected)
print("sum / count        ", divided)
print(f"sum / max(count, 1)  {guarded:.4f}")
