import torch
import torch.nn.functional as F

logits = torch.tensor([[[2.0, 0.0, 0.0], [9.0, 0.0, 0.0], [9.0, 0.0, 0.0]]])
labels = torch.tensor([[1, 0, 0]])  # one word, then padding with index 0

scores = logits.transpose(1, 2)
wrong = F.cross_entropy(scores, labels).item()
right = F.cross_entropy(scores, labels, ignore_index=0).item()
print(f"padding counted      {wrong:.4f}")
print(f"ignore_index=0       {right:.4f}")
