import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, -1.0]])  # (1, 3)
probabilities = torch.tensor([[0.7, 0.2, 0.1]])  # (1, 3), float, sums to 1

loss = F.cross_entropy(logits, probabilities).item()
hard = F.cross_entropy(logits, probabilities.argmax(1)).item()
floor = F.cross_entropy(probabilities.log(), probabilities).item()
print(f"soft target             {loss:.4f}")
print(f"argmax of it as a label {hard:.4f}  the rest of the target is lost")
print(f"lowest possible         {floor:.4f}  the entropy of the target")
