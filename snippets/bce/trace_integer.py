# raises: RuntimeError
import torch

p = torch.tensor([[0.7], [0.2]])
y = torch.tensor([[1], [0]])  # integers

log_p = torch.log(p)
mended = torch.trace(y.float() @ log_p.t()).item()
print(f"y.float()  {mended:.4f}")

torch.trace(y @ log_p.t())
