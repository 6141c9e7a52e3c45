# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction = torch.zeros(3, requires_grad=True)
target = torch.ones(3)

losses = F.mse_loss(prediction, target, reduction="none")
losses.mean().backward()
print("losses.mean().backward() gives",
      [round(g, 4) for g in prediction.grad.tolist()])

F.mse_loss(prediction, target, reduction="none").backward()
