# raises: TypeError
import numpy as np
import torch
import torch.nn.functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(2)  # (T, N, C)
targets = torch.tensor([[1, 2], [1, 1]])
lengths = torch.tensor([2, 2])
frames = np.array([5, 5])

mended = F.ctc_loss(log_probs, targets, torch.from_numpy(frames), lengths).item()
print(f"torch.from_numpy(frames)  {mended:.4f}")

F.ctc_loss(log_probs, targets, frames, lengths)
