import torch
import torch.nn.functional as F

logits = torch.tensor([[30.0, 1.0, -3.0]])
label = torch.tensor([0])

wrong = F.nll_loss(logits, label).item()
right = F.cross_entropy(logits, label).item()
print(f"nll_loss(logits)       {wrong:.4f}")
print(f"cross_entropy(logits)  {right:.4f}")
