import torch

lists = [[2], [0, 1], []]  # the labels of three samples, four classes

multi_hot = torch.zeros(3, 4)
for row, labels in enumerate(lists):
    multi_hot[row, labels] = 1.0
padded = torch.full((3, 4), -1)
for row, labels in enumerate(lists):
    padded[row, : len(labels)] = torch.tensor(labels, dtype=torch.int64)

signs = 2 * multi_hot - 1
zero_one = (signs + 1) / 2
again = [row.nonzero().flatten().tolist() for row in multi_hot]
_wide = torch.zeros(3, 5).scatter_(1, padded + 1, 1.0)  # column 0 takes the -1
from_padded = torch.equal(_wide[:, 1:], multi_hot)

print("multi-hot", multi_hot.int().tolist())
print("signs    ", signs.int().tolist())
print("padded   ", padded.tolist())
print("back     ", again, torch.equal(zero_one, multi_hot), from_padded)
