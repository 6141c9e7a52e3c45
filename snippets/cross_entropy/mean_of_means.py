import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [2.0, 0.0], [2.0, 0.0], [2.0, 0.0]])
labels = torch.tensor([0, 0, 0, 1])
parts = [slice(0, 3), slice(3, 4)]  # two batches, of 3 and 1

full = F.cross_entropy(logits, labels).item()
means = [F.cross_entropy(logits[part], labels[part]).item() for part in parts]
sums = [F.cross_entropy(logits[part], labels[part], reduction="sum").item()
        for part in parts]
mean_of_means = sum(means) / 2
sum_over_count = sum(sums) / 4

print(f"whole batch       {full:.4f}")
print(f"mean of the means {mean_of_means:.4f}   "
      "<- the single sample counts threefold")
print(f"sums / count      {sum_over_count:.4f}")
