import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0], [-3.0], [0.5], [-1.0]])  # one output for each sample
labels = torch.tensor([[1.0], [0.0], [1.0], [0.0]])

probability = torch.softmax(logits, dim=1)
wrong = F.binary_cross_entropy(probability, labels).item()
right = F.binary_cross_entropy_with_logits(logits, labels).item()
print("softmax of one column", probability.flatten().tolist())
print(f"BCELoss of it         {wrong:.4f}")
print(f"with_logits           {right:.4f}")
