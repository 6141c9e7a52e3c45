# raises: AttributeError
import torch
from torch.utils.data import DataLoader

names = ["cat", "dog"]
samples = [(torch.tensor([1.0]), "dog"), (torch.tensor([2.0]), "cat")]

indexed = [(inputs, names.index(name)) for inputs, name in samples]
_inputs, labels = next(iter(DataLoader(indexed, batch_size=2)))
print(labels.to("cpu"))

_inputs, labels = next(iter(DataLoader(samples, batch_size=2)))
labels.to("cpu")
