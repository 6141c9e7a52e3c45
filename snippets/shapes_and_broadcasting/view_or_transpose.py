import torch

# (N, T, C) = (1, 2, 3); tens: position, ones: class
scores = torch.tensor([[[0, 1, 2], [10, 11, 12]]])

right = scores.transpose(1, 2)
wrong = scores.view(1, 3, 2)
print("transpose", tuple(right.shape), right[0].tolist())
print("view     ", tuple(wrong.shape), wrong[0].tolist(), "  <- same shape, mixed up")
