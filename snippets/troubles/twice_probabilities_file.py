import torch
import torch.nn.functional as F

probabilities = torch.tensor([[0.9, 0.05, 0.05]])  # from a model that ends in softmax
label = torch.tensor([0])

wrong = F.cross_entropy(probabilities, label).item()
right = F.nll_loss(torch.log(probabilities), label).item()
print(f"cross_entropy(probabilities)  {wrong:.4f}")
print(f"nll_loss(log(probabilities))  {right:.4f}")
