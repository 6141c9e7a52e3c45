import torch
import torch.nn.functional as F

probabilities = torch.tensor([[0.4, 0.4, 0.2]])
label = torch.tensor([1])

wrong = F.cross_entropy(probabilities, label).item()
right = F.cross_entropy(probabilities.log(), label).item()
also_right = F.nll_loss(probabilities.log(), label).item()
print(f"probabilities            {wrong:.4f}   <- read as logits")
print(f"their logarithms         {right:.4f}")
print(f"nll_loss of the logarithms {also_right:.4f}")
