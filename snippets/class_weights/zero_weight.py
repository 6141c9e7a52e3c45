import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 1.0, 0.0]])
labels = torch.tensor([0, 1, 2])

all_zero = F.cross_entropy(logits, labels, torch.zeros(3)).item()
only_zero = F.cross_entropy(
    logits[2:], labels[2:], torch.tensor([1.0, 1.0, 0.0])
).item()
total = F.cross_entropy(logits, labels, torch.zeros(3), reduction="sum").item()
one_zero = F.cross_entropy(logits, labels, torch.tensor([1.0, 1.0, 0.0])).item()
ignored = F.cross_entropy(logits, labels, ignore_index=2).item()

print("all weights 0, mean         ", all_zero)
print("batch of that class only    ", only_zero)
print(f"all weights 0, sum           {total:.4f}")
print(f"class 2 has weight 0         {one_zero:.4f}")
print(f"ignore_index=2               {ignored:.4f}")
