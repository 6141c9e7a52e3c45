# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, device="meta")  # stands for "cuda"
labels = torch.tensor([0, 1])  # left on the CPU

mended = F.cross_entropy(logits, labels.to(logits.device))
print("labels.to(logits.device): on", mended.device)

F.cross_entropy(logits, labels)
