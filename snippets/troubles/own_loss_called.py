# raises: TypeError
import torch
from torch import nn


class RootLoss(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, prediction, target):
        return (prediction - target).pow(2).mean().sqrt()


prediction, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
print(f"made, then called  {RootLoss()(prediction, target).item():.4f}")

RootLoss(prediction, target)
