import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [0.0, 9.0]])
soft = torch.tensor([[0.9, 0.1], [0.2, 0.8], [1.0, 0.0]])
mask = torch.tensor([True, True, False])

everything = F.cross_entropy(logits, soft).item()
losses = F.cross_entropy(logits, soft, reduction="none")
kept = losses[mask].mean().item()
print(f"all three rows   {everything:.4f}")
print(f"two rows kept    {kept:.4f}")
