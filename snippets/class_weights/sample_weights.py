import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0],
                       [1.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
labels = torch.tensor([0, 1, 2, 1])
weight = torch.tensor([1.0, 2.0, 5.0])

losses = F.cross_entropy(logits, labels, reduction="none")
of_sample = weight[labels]  # one factor a sample
by_hand = ((losses * of_sample).sum() / of_sample.sum()).item()
by_class = F.cross_entropy(logits, labels, weight).item()

trust = torch.tensor([1.0, 1.0, 1.0, 0.5])  # the last label is doubtful
both = of_sample * trust
combined = ((losses * both).sum() / both.sum()).item()

print("factor a sample", of_sample.tolist())
print(f"by hand  {by_hand:.4f}   weight= {by_class:.4f}")
print(f"times a trust of its own  {combined:.4f}")
