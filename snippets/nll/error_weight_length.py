# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 3), dim=1)
labels = torch.tensor([1, 0, 2])

weight = torch.tensor([1.0, 4.0, 1.0])
mended = F.nll_loss(log_probabilities, labels, weight=weight).item()
print(f"one weight a class  {mended:.4f}")

F.nll_loss(log_probabilities, labels, weight=torch.tensor([1.0, 4.0]))
