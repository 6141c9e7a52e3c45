import torch
import torch.nn.functional as F

probabilities = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.7, 0.2]])
labels = torch.tensor([0, 1])

wrong = F.nll_loss(probabilities, labels).item()
right = F.nll_loss(probabilities.log(), labels).item()

print(f"nll_loss(p)      {wrong:.4f}   <- negative: the log is missing")
print(f"nll_loss(log(p)) {right:.4f}")
