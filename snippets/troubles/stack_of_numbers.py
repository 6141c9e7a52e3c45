# raises: TypeError
import torch
import torch.nn.functional as F

prediction = torch.zeros(2, requires_grad=True)
losses = [F.mse_loss(prediction, torch.ones(2)), F.l1_loss(prediction, torch.ones(2))]

total = torch.stack(losses).sum()
print("stack of tensors:", total.item(), total.requires_grad)

torch.stack([loss.item() for loss in losses]).sum()
