# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(2, 5, 3).log_softmax(2)  # (N, T, C)
targets = torch.tensor([[1, 2], [1, 1]])
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])

mended = F.ctc_loss(log_probs.transpose(0, 1), targets, frames, lengths).item()
print(f"log_probs.transpose(0, 1)  {mended:.4f}")

F.ctc_loss(log_probs, targets, frames, lengths)
