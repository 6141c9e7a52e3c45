# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 1])  # class 2 is not in this batch

target = F.one_hot(labels, num_classes=3).float()
mended = F.cross_entropy(logits, target).item()
print(f"{tuple(target.shape)}  {mended:.4f}")

F.cross_entropy(logits, F.one_hot(labels).float())  # (2, 2)
