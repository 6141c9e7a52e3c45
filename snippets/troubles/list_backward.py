# raises: AttributeError
import torch
import torch.nn.functional as F

prediction = torch.zeros(2, requires_grad=True)
losses = [F.mse_loss(prediction, torch.ones(2)), F.l1_loss(prediction, torch.ones(2))]

sum(losses).backward()
print("sum(losses):", prediction.grad.tolist())

losses.backward()
