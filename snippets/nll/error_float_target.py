# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(3, 5), dim=1)
labels = torch.tensor([1.0, 0.0, 4.0])

mended = F.nll_loss(log_probabilities, labels.long()).item()
print(f"labels.long()  {mended:.4f}")

F.nll_loss(log_probabilities, labels)
