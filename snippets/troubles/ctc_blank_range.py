# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([[0, 1], [0, 0]])  # two symbols, the third class is the blank
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])

mended = F.ctc_loss(log_probs, targets, frames, lengths, blank=2).item()
print(f"blank=2  {mended:.4f}")

F.ctc_loss(log_probs, targets, frames, lengths, blank=3)
