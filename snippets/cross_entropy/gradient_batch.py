import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3, requires_grad=True)
labels = torch.tensor([0, 1, 2, -100])
weight = torch.tensor([1.0, 2.0, 5.0])

F.cross_entropy(logits, labels, weight=weight).backward()
gradient = logits.grad
for row, label in zip(gradient.tolist(), labels.tolist(), strict=True):
    print(f"label {label:5d}:", " ".join(f"{g:+.4f}" for g in row))
row_sum = gradient[2].sum().abs().item() < 1e-6
print("each row sums to zero:", row_sum)
