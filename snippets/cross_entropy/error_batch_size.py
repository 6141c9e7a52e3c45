# raises: ValueError
import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.tensor([0, 1, 2])

print("logits", tuple(logits.shape), "labels", tuple(labels.shape))

F.cross_entropy(logits, labels)
