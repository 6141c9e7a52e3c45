# raises: RuntimeError
import torch
import torch.nn.functional as F

p, labels = torch.full((4, 3), 0.5), torch.ones(4, 3)
weight = torch.tensor([1.0, 1.0, 1.0, 5.0])  # one a sample

mended = F.binary_cross_entropy(p, labels, weight.unsqueeze(1)).item()
print(f"weight.unsqueeze(1)  {mended:.4f}")

F.binary_cross_entropy(p, labels, weight)
