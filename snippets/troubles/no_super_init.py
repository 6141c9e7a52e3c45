# raises: AttributeError
from torch import nn


class RightLoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.criterion = nn.CrossEntropyLoss()


class WrongLoss(nn.Module):
    def __init__(self):
        self.criterion = nn.CrossEntropyLoss()


print(RightLoss().criterion)

WrongLoss()
