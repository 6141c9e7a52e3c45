import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 2])

ignoring = F.cross_entropy(logits, labels, ignore_index=2).item()
print(f"ignore_index=2          {ignoring:.4f}   = ln 3: class 2 still competes")

removed = F.cross_entropy(logits[:1, :2], labels[:1]).item()
print(f"column 2 really removed {removed:.4f}   = ln 2")
