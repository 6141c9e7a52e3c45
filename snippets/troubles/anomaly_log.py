# raises: RuntimeError
import warnings

import torch

mask = torch.tensor([True, False])
p = torch.tensor([0.5, 0.0], requires_grad=True)

warnings.simplefilter("ignore")  # the warning tells the line of the forward pass
with torch.autograd.set_detect_anomaly(True):
    safe = torch.where(mask, p, 1.0)
    torch.where(mask, -torch.log(safe), 0.0).sum().backward()
print("replaced before the logarithm:", p.grad.tolist())

with torch.autograd.set_detect_anomaly(True):
    torch.where(mask, -torch.log(p), 0.0).sum().backward()
