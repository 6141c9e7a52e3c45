# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, device="meta")  # stands for "cuda"
labels = torch.zeros(2, dtype=torch.int64, device="meta")
weight = torch.tensor([1.0, 4.0, 1.0])  # left on the CPU

mended = F.cross_entropy(logits, labels, weight=weight.to(logits.device))
print("weight.to(logits.device): on", mended.device)

F.cross_entropy(logits, labels, weight=weight)
