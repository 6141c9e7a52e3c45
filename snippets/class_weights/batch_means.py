import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 0.0], [2.0, 0.0], [0.5, 0.0],
                       [1.5, 0.0], [1.0, 0.0], [1.0, 0.0]])
labels = torch.tensor([0, 0, 0, 0, 0, 1])
weight = torch.tensor([0.6, 3.0])  # balanced: mean over the samples 1

full = F.cross_entropy(logits, labels, weight).item()
means, fixed = [], []
for part in (slice(0, 2), slice(2, 4), slice(4, 6)):
    means.append(F.cross_entropy(logits[part], labels[part], weight).item())
    fixed.append(F.cross_entropy(logits[part], labels[part], weight,
                                 reduction="sum").item() / 2)
of_means = sum(means) / 3
of_fixed = sum(fixed) / 3
share = (weight[1] / weight[labels].sum()).item()
share_of_means = (weight[1] / weight[labels[4:]].sum() / 3).item()

print(f"whole data                    {full:.4f}")
print(f"mean of three batch means     {of_means:.4f}")
print(f"sum / batch size, then mean   {of_fixed:.4f}")
print(f"share of the rare sample      {share:.4f}, "
      f"in the mean of means {share_of_means:.4f}")
