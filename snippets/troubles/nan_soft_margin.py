import torch
import torch.nn.functional as F

x = torch.tensor([-100.0])
sign, label = torch.tensor([1.0]), torch.tensor([1.0])

wrong = F.soft_margin_loss(x, sign).item()
right = F.binary_cross_entropy_with_logits(x, label).item()
print(f"soft_margin_loss                  {wrong}")
print(f"binary_cross_entropy_with_logits  {right:.4f}")
