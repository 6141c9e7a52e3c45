# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([1, 2, 1])  # "12" and "1", one after the other
frames = torch.tensor([5, 5])

lengths = torch.tensor([2, 1])  # they add up to len(targets)
print(f"[2, 1]  {F.ctc_loss(log_probs, targets, frames, lengths).item():.4f}")

F.ctc_loss(log_probs, targets, frames, torch.tensor([2, 2]))
