# raises: RuntimeError
import torch

p = torch.tensor([0.7, 0.2])
y = torch.tensor([1.0, 0.0])

mended = (y @ torch.log(p)).item()  # a sum of products needs no trace
print(f"y @ log(p)  {mended:.4f}")

torch.trace(y @ torch.log(p).t())
