# raises: AttributeError
from torch import nn

print(nn.BCELoss())
nn.BCELosss()
