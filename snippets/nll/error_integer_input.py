# raises: NotImplementedError
import torch
import torch.nn.functional as F

log_probabilities = torch.zeros(3, 5).log_softmax(dim=1)
labels = torch.tensor([1, 0, 4])

mended = F.nll_loss(log_probabilities, labels).item()
print(f"log-probabilities first, labels second  {mended:.4f}")

F.nll_loss(torch.zeros(3, 5, dtype=torch.int64), labels)
