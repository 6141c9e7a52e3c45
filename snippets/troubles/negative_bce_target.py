import torch
import torch.nn.functional as F

logits = torch.tensor([-4.0, 4.0])
signs = torch.tensor([-1.0, 1.0])

wrong = F.binary_cross_entropy_with_logits(logits, signs).item()
right = F.binary_cross_entropy_with_logits(logits, (signs + 1) / 2).item()
print(f"labels -1 and 1  {wrong:.4f}")
print(f"labels 0 and 1   {right:.4f}")
