# raises: NotImplementedError
import torch
from torch import nn


class RightLoss(nn.Module):
    def forward(self, prediction, target):
        return (prediction - target).abs().mean()


class WrongLoss(nn.Module):
    def foward(self, prediction, target):
        return (prediction - target).abs().mean()


prediction, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
print(f"forward  {RightLoss()(prediction, target).item():.1f}")

WrongLoss()(prediction, target)
