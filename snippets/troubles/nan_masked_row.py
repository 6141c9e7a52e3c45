import torch

scores = torch.zeros(2, 3)
# row 1: all padding
allowed = torch.tensor([[True, True, False], [False, False, False]])

wrong = torch.softmax(scores.masked_fill(~allowed, -torch.inf), dim=1)
right = torch.softmax(scores.masked_fill(~allowed, -1e9), dim=1) * allowed
print("-inf      ", wrong.tolist())
print("-1e9, then", right.tolist())
