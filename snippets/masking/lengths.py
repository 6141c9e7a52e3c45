import torch

lengths = torch.tensor([3, 4, 1])
positions = torch.arange(5)

mask = positions < lengths[:, None]
print(mask.int())
