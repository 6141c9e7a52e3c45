import torch

votes = torch.tensor([3.0, 1.0, 1.0], dtype=torch.float64)
target = votes / votes.sum()
floor = torch.special.entr(target).sum().item()
print("target", target.tolist())
print(f"floor  {floor:.4f}")
