# raises: RuntimeError
import torch
import torch.nn.functional as F

scores, signs = torch.tensor([2, -1]), torch.tensor([1, -1])

mended = F.soft_margin_loss(scores.float(), signs).item()
print(f"scores.float()  {mended:.4f}")

F.soft_margin_loss(scores, signs)
