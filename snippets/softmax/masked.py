import torch

scores = torch.tensor([[3.0, 1.0, -3.0, 2.0]])
keep = torch.tensor([[True, True, True, False]])

first = torch.softmax(scores.masked_fill(~keep, float("-inf")), dim=1)
after = torch.softmax(scores, dim=1) * keep
kept_share = after.sum().item()

print("mask the scores, then softmax", [f"{p:.4f}" for p in first[0].tolist()])
print("softmax, then mask           ", [f"{p:.4f}" for p in after[0].tolist()])
print(f"the second sums to {kept_share:.4f}")
