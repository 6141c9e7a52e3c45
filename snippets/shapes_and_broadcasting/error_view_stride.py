# raises: RuntimeError
import torch

logits = torch.zeros(2, 3, 4)  # (N, C, T)
moved = logits.transpose(1, 2)  # (N, T, C)

print("reshape:", tuple(moved.reshape(-1, 3).shape))

moved.view(-1, 3)
