# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 5), dim=1)
labels = torch.tensor([1, 0, 4])

weight = torch.tensor([1.0, 4.0, 1.0, 1.0, 1.0])
mended = F.nll_loss(log_probabilities, labels, weight=weight).item()
print(f"one weight a class  {mended:.4f}")

F.nll_loss(log_probabilities, labels, weight=torch.ones(3))
