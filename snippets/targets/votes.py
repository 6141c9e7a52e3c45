import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]], dtype=torch.float64)
votes = torch.tensor([0, 0, 1])  # three people labelled the same picture

each = F.cross_entropy(logits.expand(3, -1), votes, reduction="none")
mean = each.mean().item()
soft = F.one_hot(votes, 3).double().mean(dim=0, keepdim=True)
by_soft = F.cross_entropy(logits, soft).item()
majority = F.cross_entropy(logits, torch.tensor([0])).item()

print("soft target", [f"{t:.4f}" for t in soft[0].tolist()])
print("three losses", [f"{v:.4f}" for v in each.tolist()])
print(f"their mean          {mean:.4f}")
print(f"loss of soft target {by_soft:.4f}")
print(f"majority label only {majority:.4f}")
