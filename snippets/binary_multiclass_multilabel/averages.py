import torch
import torch.nn.functional as F

is_apple, largest = torch.tensor([1.0, 1, 0, 0]), torch.tensor([0, 0, 1, 2])
visible = torch.tensor([[1.0, 1, 0], [1, 0, 0], [0, 1, 1], [0, 0, 1]])
cases = {
    "binary": (F.binary_cross_entropy_with_logits, torch.zeros(4), is_apple),
    "multi-class": (F.cross_entropy, torch.zeros(4, 3), largest),
    "multi-label": (F.binary_cross_entropy_with_logits, torch.zeros(4, 3), visible),
}
divisors = {}
for task, (loss, logits, target) in cases.items():
    total = loss(logits, target, reduction="sum").item()
    mean = loss(logits, target).item()
    divisors[task] = round(total / mean)
    print(f"{task:12s} sum {total:.4f}  mean {mean:.4f}  divided by {divisors[task]}")
