import torch
import torch.nn.functional as F

layer = torch.nn.Linear(2, 1, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[0.5, -2.0]]))
prediction = layer(torch.tensor([[1.0, 1.0]]))
loss = F.l1_loss(prediction, torch.tensor([[2.0]])).item()
penalty = layer.weight.abs().sum().item()
print("L1 loss, of the errors    ", loss)
print("L1 penalty, of the weights", penalty)
