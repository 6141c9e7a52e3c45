import torch
import torch.nn.functional as F

logits = torch.tensor([[1.1618, 0.0]] * 3 + [[2.1592, 0.0]])
labels = torch.tensor([1, 1, 1, 1])
# micro-batches of 3 tokens and of 1
parts = logits.split([3, 1]), labels.split([3, 1])

full = F.cross_entropy(logits, labels).item()
means = [F.cross_entropy(x, y).item() for x, y in zip(*parts, strict=True)]
sums = [F.cross_entropy(x, y, reduction="sum").item()
        for x, y in zip(*parts, strict=True)]
mean_of_means = sum(means) / 2
token_mean = sum(sums) / 4
print(f"means of the micro-batches {means[0]:.4f} {means[1]:.4f}")
print(f"whole batch                {full:.4f}")
print(f"mean of means              {mean_of_means:.4f}   <- another loss")
print(f"sums / number of tokens    {token_mean:.4f}")
