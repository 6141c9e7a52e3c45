# raises: ValueError
import torch
from torch.utils.data import DataLoader, TensorDataset

inputs, labels = torch.tensor([[1.0], [2.0]]), torch.tensor([0, 1])

for batch, target in DataLoader(TensorDataset(inputs, labels), batch_size=2):
    print(batch.tolist(), target.tolist())

batch, target = next(iter(DataLoader(TensorDataset(inputs), batch_size=2)))
