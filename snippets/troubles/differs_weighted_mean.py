import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
labels = torch.tensor([0, 1, 1])
weight = torch.tensor([1.0, 5.0])

losses = F.cross_entropy(logits, labels, weight=weight, reduction="none")
by_count = losses.mean().item()
by_weight = (losses.sum() / weight[labels].sum()).item()
torch_mean = F.cross_entropy(logits, labels, weight=weight).item()
print(f"sum / 3 samples        {by_count:.4f}")
print(f"sum / sum of weights   {by_weight:.4f}")
print(f"reduction='mean'       {torch_mean:.4f}")
