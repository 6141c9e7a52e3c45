# raises: TypeError
import torch
import torch.nn.functional as F


def criterion(prediction, target):
    return F.mse_loss(prediction, target)  # one tensor


loss = criterion(torch.zeros(2), torch.tensor([1.0, 3.0]))
print("one name:", loss.item())

loss, accuracy = criterion(torch.zeros(2), torch.tensor([1.0, 3.0]))
