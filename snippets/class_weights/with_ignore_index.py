import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0],
                       [1.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
labels = torch.tensor([0, 1, 2, -100])
weight = torch.tensor([1.0, 2.0, 5.0])

losses = F.cross_entropy(logits, labels, weight, reduction="none")
kept = labels != -100
divisor = weight[labels[kept]].sum().item()
by_hand = (losses.sum() / divisor).item()
mean = F.cross_entropy(logits, labels, weight).item()

print("none", " ".join(f"{x:.4f}" for x in losses.tolist()))
print(f"divisor 1 + 2 + 5 = {divisor:.0f}")
print(f"by hand {by_hand:.4f}, mean {mean:.4f}")
