# raises: AttributeError
from torch import nn

nn.RMSELoss()
