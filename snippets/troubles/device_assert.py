# raises: IndexError
import torch
import torch.nn.functional as F

logits = torch.zeros(3, 5)  # on the GPU: device-side assert triggered
labels = torch.tensor([1, 0, 5])

print("allowed: 0 to", logits.shape[1] - 1)
print("labels: ", int(labels.min()), "to", int(labels.max()))

F.cross_entropy(logits.cpu(), labels.cpu())
