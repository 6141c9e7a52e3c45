import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

wrong = F.nll_loss(F.softmax(logits, dim=1), label).item()
right = F.nll_loss(F.log_softmax(logits, dim=1), label).item()
print(f"nll_loss(softmax)      {wrong:.4f}")
print(f"nll_loss(log_softmax)  {right:.4f}")
