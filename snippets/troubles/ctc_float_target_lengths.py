# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([[1, 2], [1, 1]])
frames = torch.tensor([5, 5])
lengths = torch.tensor([2.0, 2.0])

mended = F.ctc_loss(log_probs, targets, frames, lengths.long()).item()
print(f"lengths.long()  {mended:.4f}")

F.ctc_loss(log_probs, targets, frames, lengths)
