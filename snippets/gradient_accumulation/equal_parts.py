import torch
import torch.nn.functional as F

inputs = torch.tensor([[1.0, 2.0], [0.0, 1.0], [3.0, -1.0], [1.0, 1.0]])
labels = torch.tensor([0, 1, 0, 1])
gradients = {}
for way, divisor in (("whole batch", None), ("mean / 2", 2), ("mean", 1)):
    weight = torch.zeros(2, 2, requires_grad=True)
    for part in (slice(0, 4),) if divisor is None else (slice(0, 2), slice(2, 4)):
        loss = F.cross_entropy(inputs[part] @ weight, labels[part])
        (loss / (divisor or 1)).backward()
    gradients[way] = weight.grad[:, 0].tolist()
    print(f"{way:11s} {[round(g, 4) for g in gradients[way]]}")
