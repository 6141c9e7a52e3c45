# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([0.5, -2.0], requires_grad=True)
signs = torch.tensor([1.0, -1.0], requires_grad=True)

print(f"detached  {F.soft_margin_loss(scores, signs.detach()).item():.4f}")

F.soft_margin_loss(scores, signs)
