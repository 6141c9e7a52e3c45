# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
one_hot = torch.tensor([[1, 0, 0], [0, 0, 1]])

by_index = F.cross_entropy(logits, one_hot.argmax(dim=1)).item()
by_float = F.cross_entropy(logits, one_hot.float()).item()
print(f"one_hot.argmax(dim=1) {by_index:.4f}, one_hot.float() {by_float:.4f}")

F.cross_entropy(logits, one_hot)
