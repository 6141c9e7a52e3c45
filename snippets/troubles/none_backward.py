# raises: AttributeError
import torch
import torch.nn.functional as F


def broken(prediction, target):
    F.mse_loss(prediction, target)  # nothing is returned


def mended(prediction, target):
    return F.mse_loss(prediction, target)


prediction = torch.zeros(2, requires_grad=True)
mended(prediction, torch.ones(2)).backward()
print("with return:", prediction.grad.tolist())

broken(prediction, torch.ones(2)).backward()
