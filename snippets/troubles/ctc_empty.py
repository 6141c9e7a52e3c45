# raises: RuntimeError
import torch
import torch.nn.functional as F

targets = torch.tensor([[1, 2], [1, 1]])
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])
log_probs = torch.zeros(0, 2, 3)  # the convolutions left no frame

# pad the input before the network
padded = F.pad(log_probs, (0, 0, 0, 0, 0, 5)).log_softmax(2)
print(f"five frames  {F.ctc_loss(padded, targets, frames, lengths).item():.4f}")

F.ctc_loss(log_probs, targets, frames, lengths)
