import torch
import torch.nn.functional as F

# (2, 2): mean and log of the variance
output = torch.tensor([[1.0, -2.0], [2.0, 1.0]])
target = torch.tensor([1.5, 5.0])
mean, variance = output[:, 0], output[:, 1].exp()

loss = F.gaussian_nll_loss(mean, target, variance).item()
each = F.gaussian_nll_loss(mean, target, variance, reduction="none").tolist()
print(f"gaussian_nll_loss  {loss:.4f}")
print("each", " ".join(f"{x:.4f}" for x in each), " a negative one is no mistake")

try:
    F.gaussian_nll_loss(mean, target, output[:, 1])  # the logarithm itself
except ValueError as error:
    print("ValueError:", error)
