# raises: ValueError
import torch
from torch import nn


class Broken(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 1)]  # a list hides the parameters


class Mended(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 1)])


torch.optim.SGD(Mended().parameters(), lr=0.1)
print("nn.ModuleList:", len(list(Mended().parameters())), "parameters")

torch.optim.SGD(Broken().parameters(), lr=0.1)
