# raises: ValueError
import torch
from torch import nn
from torch.utils.data import DataLoader

inputs, layer = torch.arange(10.0).reshape(5, 2), nn.BatchNorm1d(2)

for batch in DataLoader(inputs, batch_size=2, drop_last=True):
    print(tuple(batch.shape), "gives", tuple(layer(batch).shape))

for batch in DataLoader(inputs, batch_size=2):
    layer(batch)
