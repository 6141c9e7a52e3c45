# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction = torch.zeros(3, requires_grad=True)
losses = F.mse_loss(prediction, torch.ones(3), reduction="none")

losses.mean().backward(retain_graph=True)
print("losses.mean().backward() gives", [round(g, 4) for g in prediction.grad.tolist()])

losses.backward()
