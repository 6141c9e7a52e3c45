import torch
import torch.nn.functional as F

prediction, target = torch.tensor([1.0]), torch.tensor([1.0])

small = F.gaussian_nll_loss(prediction, target, torch.tensor([0.01])).item()
one = F.gaussian_nll_loss(prediction, target, torch.tensor([1.0])).item()
full = F.gaussian_nll_loss(prediction, target, torch.tensor([1.0]), full=True).item()
print(f"variance 0.01           {small:.4f}   (right: a density above 1)")
print(f"variance 1              {one:.4f}")
print(f"variance 1, full=True   {full:.4f}")
