import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0], [0.8, 0.1, 0.2]])
labels = torch.tensor([0, -1])  # -1: not labelled

try:
    F.cross_entropy(logits, labels)
except IndexError as error:
    print("cross_entropy:", error)
right = F.cross_entropy(logits, labels, ignore_index=-1).item()
last_class = F.cross_entropy(logits, labels % 3).item()
print(f"ignore_index=-1              {right:.4f}")
print(f"taken for the last class     {last_class:.4f}   <- as in Python, wrong here")
