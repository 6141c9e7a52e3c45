# raises: AssertionError
import torch
from torch.utils.data import TensorDataset

inputs, labels = torch.zeros(4, 2), torch.tensor([0, 1, 1, 0])

print(len(TensorDataset(inputs, labels)), "samples")

TensorDataset(inputs, labels[:3])
