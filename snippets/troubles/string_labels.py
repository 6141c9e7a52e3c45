# raises: TypeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
classes = ["bird", "cat", "dog"]
names = ("cat", "dog")  # a batch, as the loader gives it

labels = torch.tensor([classes.index(name) for name in names])
mended = F.cross_entropy(logits, labels).item()
print(f"labels {labels.tolist()}  {mended:.4f}")

F.cross_entropy(logits, names)
