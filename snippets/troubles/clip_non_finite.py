# raises: RuntimeError
import torch
from torch import nn

weight = nn.Parameter(torch.tensor([0.0]))
torch.sqrt(weight**2 + 1e-8).sum().backward()
norm = nn.utils.clip_grad_norm_([weight], 1.0, error_if_nonfinite=True)
print("norm with 1e-8 under the root:", norm.item())

weight.grad = None
torch.sqrt(weight**2).sum().backward()  # infinity times 0
nn.utils.clip_grad_norm_([weight], 1.0, error_if_nonfinite=True)
