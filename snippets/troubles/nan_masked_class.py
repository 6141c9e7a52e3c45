import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, -torch.inf, 0.0]])  # class 1 is not allowed
label = torch.tensor([0])

wrong = F.cross_entropy(logits, label, label_smoothing=0.1).item()
right = F.cross_entropy(logits, label).item()
finite = F.cross_entropy(logits.clamp(min=-1e4), torch.tensor([1])).item()
print(f"smoothing gives the masked class a share  {wrong}")
print(f"without smoothing                         {right:.4f}")
print(f"label is masked, with -10000 for -inf     {finite:.0f}")
