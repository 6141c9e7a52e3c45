# raises: RuntimeError
import torch
import torch.nn.functional as F

p = torch.tensor([0.5, float("nan")])
labels = torch.tensor([1.0, 0.0])

bad = int(p.isnan().sum())
print("nan in the input:", bad)
mended = F.binary_cross_entropy(p[p.isfinite()], labels[p.isfinite()]).item()
print(f"without them  {mended:.4f}")

F.binary_cross_entropy(p, labels)
