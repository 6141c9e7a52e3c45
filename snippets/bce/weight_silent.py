import torch
import torch.nn.functional as F

probabilities = torch.full((3, 3), 0.5)
labels = torch.ones(3, 3)
weight = torch.tensor([1.0, 2.0, 10.0])  # meant for the three samples

wrong = F.binary_cross_entropy(probabilities, labels, weight, reduction="none")
right = F.binary_cross_entropy(
    probabilities, labels, weight.unsqueeze(1), reduction="none"
)

print("weight (3)    row 0:", " ".join(f"{v:.4f}" for v in wrong[0]))
print("weight (3, 1) row 0:", " ".join(f"{v:.4f}" for v in right[0]))
print("weight (3, 1) row 2:", " ".join(f"{v:.4f}" for v in right[2]))
