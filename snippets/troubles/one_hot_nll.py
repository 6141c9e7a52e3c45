# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probabilities = F.log_softmax(torch.zeros(2, 3), dim=1)
one_hot = torch.tensor([[1, 0, 0], [0, 0, 1]])

mended = F.nll_loss(log_probabilities, one_hot.argmax(dim=1)).item()
print(f"one_hot.argmax(dim=1)  {mended:.4f}")

F.nll_loss(log_probabilities, one_hot)
