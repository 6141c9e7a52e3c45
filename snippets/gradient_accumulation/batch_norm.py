import torch
import torch.nn as nn

inputs = torch.tensor([[1.0], [2.0], [5.0], [8.0]])
norm = nn.BatchNorm1d(1)

together = norm(inputs).flatten().tolist()
apart = [value for part in inputs.split(2) for value in norm(part).flatten().tolist()]
print("batch of 4     ", [f"{value:.4f}" for value in together])
print("two batches of 2", [f"{value:.4f}" for value in apart])
