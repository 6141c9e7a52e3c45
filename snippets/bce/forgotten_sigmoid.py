import torch
import torch.nn.functional as F

logits = torch.tensor([0.2, 0.4])  # of a new network
labels = torch.tensor([1.0, 0.0])

wrong = F.binary_cross_entropy(logits, labels).item()
right = F.binary_cross_entropy(torch.sigmoid(logits), labels).item()
same = F.binary_cross_entropy_with_logits(logits, labels).item()

print(f"logits taken for probabilities  {wrong:.4f}")
print(f"sigmoid first                   {right:.4f}")
print(f"with logits                     {same:.4f}")
