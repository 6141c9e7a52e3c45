# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([[1, 2], [1, 1]])
frames = torch.tensor([5, 5])

lengths = torch.full((2,), 2)  # one length a sample
print("torch.full((2,), 2)  "
      f"{F.ctc_loss(log_probs, targets, frames, lengths).item():.4f}")

F.ctc_loss(log_probs, targets, frames, torch.tensor([2]))
