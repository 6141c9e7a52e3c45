# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 5), dim=1)
labels = torch.tensor([1, 0, 4])
weight = torch.ones(5, dtype=torch.float64)  # as NumPy gives it

mended = F.nll_loss(log_probabilities, labels, weight=weight.float()).item()
print(f"weight.float()  {mended:.4f}")

F.nll_loss(log_probabilities, labels, weight=weight)
