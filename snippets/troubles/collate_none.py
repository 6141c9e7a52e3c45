# raises: TypeError
import torch
from torch.utils.data import DataLoader

samples = [(torch.tensor([1.0]), None), (torch.tensor([2.0]), 0)]
known = [sample for sample in samples if sample[1] is not None]

for inputs, labels in DataLoader(known, batch_size=2):
    print(inputs.tolist(), labels.tolist())

next(iter(DataLoader(samples, batch_size=2)))
