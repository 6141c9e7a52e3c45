import torch

signs = torch.tensor([[1.0, -1.0, 1.0], [-1.0, -1.0, -1.0]])
multi_hot = (signs + 1) / 2
padded = torch.full((2, 3), -1)
for row, labels in enumerate(multi_hot):
    found = labels.nonzero().flatten()
    padded[row, : len(found)] = found
print("multi-hot", multi_hot.int().tolist())
print("padded   ", padded.tolist())
