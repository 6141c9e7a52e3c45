import torch
import torch.nn.functional as F

logits = torch.zeros(3, 3)  # on a GPU: device-side assert triggered
labels = torch.tensor([1, 2, 3])  # counted from 1

try:
    F.cross_entropy(logits.cpu(), labels.cpu())
except IndexError as error:
    print("on the CPU:", error)
right = F.cross_entropy(logits, labels - 1).item()
print(f"labels - 1: {right:.4f}")
