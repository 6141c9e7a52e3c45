# raises: TypeError
import torch
from torch import nn

settings = {"label_smoothing": "0.1"}  # as it comes from a file or the command line
logits, labels = torch.tensor([[2.0, 0.0]]), torch.tensor([0])

criterion = nn.CrossEntropyLoss(label_smoothing=float(settings["label_smoothing"]))
print(f"a number  {criterion(logits, labels).item():.4f}")

nn.CrossEntropyLoss(label_smoothing=settings["label_smoothing"])(logits, labels)
