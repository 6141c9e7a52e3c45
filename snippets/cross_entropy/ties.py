import torch
import torch.nn.functional as F

probabilities = torch.tensor([[0.4, 0.4, 0.2], [0.4, 0.3, 0.3], [0.4, 0.59, 0.01]])
labels = torch.tensor([0, 0, 0])

losses = F.cross_entropy(probabilities.log(), labels, reduction="none")
print("losses ", " ".join(f"{x:.4f}" for x in losses.tolist()))
print("argmax ", probabilities.argmax(dim=1).tolist())
