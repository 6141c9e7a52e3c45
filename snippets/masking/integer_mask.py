import torch

losses = torch.tensor([0.1, 0.2, 0.9])
mask = torch.tensor([1, 1, 0])  # int64

wrong = losses[mask]
right = losses[mask.bool()]
print("losses[mask]       ", [round(x, 4) for x in wrong.tolist()],
      f"mean {wrong.mean().item():.4f}")
print("losses[mask.bool()]", [round(x, 4) for x in right.tolist()],
      f"mean {right.mean().item():.4f}")
