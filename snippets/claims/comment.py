import torch

y = torch.zeros(1, 5)  # a 10d vector, shape 1x10
shape = tuple(y.shape)
print(shape)
