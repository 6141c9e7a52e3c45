import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]], requires_grad=True)
smoothing = 0.1

F.cross_entropy(logits, torch.tensor([0]), label_smoothing=smoothing).backward()
target = torch.tensor([1.0, 0.0, 0.0]) * (1 - smoothing) + smoothing / 3
probabilities = F.softmax(logits.detach()[0], dim=0)
gradient = logits.grad[0]
by_formula = probabilities - target

print("target ", " ".join(f"{t:.4f}" for t in target.tolist()))
print("p - t  ", " ".join(f"{g:+.4f}" for g in by_formula.tolist()))
print("autograd", " ".join(f"{g:+.4f}" for g in gradient.tolist()))
