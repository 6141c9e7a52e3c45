# raises: ValueError
import torch
import torch.nn.functional as F

prediction, target = torch.zeros(4, 2), torch.ones(4, 2)
weight = torch.tensor([[1.0], [1.0], [1.0], [5.0]])  # one a sample

mended = F.mse_loss(prediction, target, weight=weight.expand_as(prediction)).item()
print(f"weight.expand_as(prediction)  {mended:.4f}")

F.mse_loss(prediction, target, weight=weight)
