import torch
import torch.nn.functional as F

probabilities = torch.tensor([0.3, 0.9], requires_grad=True)
labels = torch.tensor([1.0, 0.0])

F.binary_cross_entropy(probabilities, labels, reduction="sum").backward()
p = probabilities.detach()
formula = (p - labels) / (p * (1 - p))

print("autograd", " ".join(f"{v:+.4f}" for v in probabilities.grad))
print("formula ", " ".join(f"{v:+.4f}" for v in formula))
