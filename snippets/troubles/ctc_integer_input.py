# raises: NotImplementedError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([[1, 2], [1, 1]])
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])

print("log_probs first  "
      f"{F.ctc_loss(log_probs, targets, frames, lengths).item():.4f}")

classes = log_probs.argmax(2, keepdim=True).expand(5, 2, 3)  # decoded, not scores
F.ctc_loss(classes, targets, frames, lengths)
