# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([[1, 2], [1, 1]])
lengths = torch.tensor([2, 2])
frames = torch.tensor([1.0, 1.0]) * 5  # shares of the longest, as floats

mended = F.ctc_loss(log_probs, targets, frames.long(), lengths).item()
print(f"frames.long()  {mended:.4f}")

F.ctc_loss(log_probs, targets, frames, lengths)
