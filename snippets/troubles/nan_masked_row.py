import torch

scores = torch.zeros(2, 3)
allowed = torch.tensor([[True, True, False], [False, False, False]])  # row 1: all padding

wrong = torch.softmax(scores.masked_fill(~allowed, -torch.inf), dim=1)
right = torch.softmax(scores.masked_fill(~allowed, -1e9), dim=1) * allowed
print("-inf      ", wrong.tolist())
print("-1e9, then", right.tolist())
