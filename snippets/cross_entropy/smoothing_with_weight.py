import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [1.0, 1.0, 0.0]], dtype=torch.float64)
labels = torch.tensor([0, 2])
weight = torch.tensor([1.0, 2.0, 5.0], dtype=torch.float64)
smoothing = 0.1

log_p = F.log_softmax(logits, dim=1)
target = F.one_hot(labels, 3) * (1 - smoothing) + smoothing / 3
total = -(weight * target * log_p).sum().item()
divisor = weight[labels].sum().item()

by_formula = total / divisor
by_index = F.cross_entropy(logits, labels, weight, label_smoothing=smoothing).item()
by_probabilities = F.cross_entropy(logits, target, weight).item()
print(f"numerator {total:.4f}, weights of the labels {divisor:.0f}")
print(f"index target + smoothing {by_index:.4f} = {total:.4f} / 6")
print(f"the same as probabilities {by_probabilities:.4f} = {total:.4f} / 2")
