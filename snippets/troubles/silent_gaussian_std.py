import torch
import torch.nn.functional as F

mean, target = torch.zeros(2), torch.tensor([3.0, -3.0])
std = torch.tensor([3.0, 3.0])

wrong = F.gaussian_nll_loss(mean, target, std).item()
right = F.gaussian_nll_loss(mean, target, std.square()).item()
log_variance = std.square().log()
as_log = F.gaussian_nll_loss(mean, target, log_variance).item()
mended = F.gaussian_nll_loss(mean, target, log_variance.exp()).item()
print(f"std             {wrong:.4f}")
print(f"std squared     {right:.4f}")
print(f"log variance    {as_log:.4f}")
print(f"its exp         {mended:.4f}")
