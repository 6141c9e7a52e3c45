# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 5, 7)  # (N, C, T)
tokens = torch.zeros(2, 7, dtype=torch.int64)
labels = tokens[:, 1:]  # the next token: one fewer

mended = F.cross_entropy(logits[:, :, :-1], labels).item()
print(f"logits[:, :, :-1]  {mended:.4f}")

F.cross_entropy(logits, labels)
