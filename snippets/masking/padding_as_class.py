import torch
import torch.nn.functional as F

logits = torch.zeros(6, 3)
logits[2:, 0] = 5.0  # the model has learned to predict padding, class 0
labels = torch.tensor([1, 2, 0, 0, 0, 0])

counted = F.cross_entropy(logits, labels).item()
ignored = F.cross_entropy(logits, labels, ignore_index=0).item()
print(f"padding counted  {counted:.4f}   looks good")
print(f"padding ignored  {ignored:.4f}   = ln 3: nothing learned about the words")
