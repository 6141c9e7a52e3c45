# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])

targets = torch.tensor([[1, 2], [1, 1]])  # a row for each sample
print(f"two rows  {F.ctc_loss(log_probs, targets, frames, lengths).item():.4f}")

F.ctc_loss(log_probs, targets[:1], frames, lengths)
