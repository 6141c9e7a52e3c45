import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(1024, 64), nn.Linear(64, 10)
_x = torch.randn(2, 1024)

folded = nn.Linear(1024, 10)
with torch.no_grad():
    folded.weight.copy_(second.weight @ first.weight)
    folded.bias.copy_(second.weight @ first.bias + second.bias)
    same = torch.allclose(second(first(_x)), folded(_x), atol=1e-5)
    with_relu = torch.allclose(second(first(_x).relu()), folded(_x), atol=1e-5)
print("two linear layers are one:       ", same)
print("with a ReLU between them they are:", with_relu)
print("inputs of the first, 64 x 4 x 4: ", 64 * 4 * 4)
