# raises: IndexError
import torch
import torch.nn.functional as F

loss = F.mse_loss(torch.zeros(2), torch.tensor([1.0, 3.0]))

print("loss.item():", loss.item())

first = loss.data[0]
