# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 0.0]])
target = torch.tensor([[0.9, 0.1], [0.5, 0.5]])
keep = torch.tensor([True, False])

mended = F.cross_entropy(logits[keep], target[keep]).item()
print(f"keep the rows yourself  {mended:.4f}")

F.cross_entropy(logits, target, ignore_index=1)
