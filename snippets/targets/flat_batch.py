import torch
import torch.nn.functional as F

logits = torch.tensor([2.0, -1.0, 0.5])  # one logit for each of three samples
labels = torch.tensor([1.0, 0.0, 1.0])

wrong = F.cross_entropy(logits, labels).item()
right = F.binary_cross_entropy_with_logits(logits, labels).item()
same = -(labels * logits.log_softmax(dim=0)).sum().item()
print(f"cross_entropy                    {wrong:.4f}   <- batch read as classes")
print(f"softmax over the samples         {same:.4f}")
print(f"binary_cross_entropy_with_logits {right:.4f}")
