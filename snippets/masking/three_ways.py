import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0],
                       [1.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
labels = torch.tensor([0, 1, 2, 0])
mask = torch.tensor([True, True, True, False])
losses = F.cross_entropy(logits, labels, reduction="none")

selected = losses[mask].mean().item()
divided = ((losses * mask).sum() / mask.sum()).item()
ignored = F.cross_entropy(logits, labels.masked_fill(~mask, -100)).item()
by_weight = (losses * mask).mean().item()
print(f"losses[mask].mean()                {selected:.4f}")
print(f"(losses * mask).sum() / mask.sum()  {divided:.4f}")
print(f"ignore_index                       {ignored:.4f}")
print(f"(losses * mask).mean()             {by_weight:.4f}   <- wrong")
