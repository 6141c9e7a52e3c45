# raises: RuntimeError
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
one_hot = F.one_hot(torch.tensor([[1, 2], [1, 1]]), 3)  # (N, S, C)
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])

mended = F.ctc_loss(log_probs, one_hot.argmax(2), frames, lengths).item()
print(f"one_hot.argmax(2)  {mended:.4f}")

F.ctc_loss(log_probs, one_hot, frames, lengths)
