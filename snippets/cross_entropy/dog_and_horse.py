import torch
import torch.nn.functional as F
from sklearn.metrics import log_loss

probabilities = torch.tensor([[0.4, 0.4, 0.2], [0.1, 0.12, 0.78]],
                             dtype=torch.float64)
labels = torch.tensor([1, 2])

log_probabilities = probabilities.log().requires_grad_()
losses = F.cross_entropy(log_probabilities, labels, reduction="none")
losses[0].backward()
dog, horse = losses.tolist()
gradient = log_probabilities.grad[0]
mean = log_loss(labels, probabilities, labels=[0, 1, 2])

print(f"dog   -ln 0.40 = {dog:.4f}")
print(f"horse -ln 0.78 = {horse:.4f}")
print(f"mean by scikit-learn {mean:.4f}")
print("gradient of the dog's row", " ".join(f"{g:+.1f}" for g in gradient.tolist()))
