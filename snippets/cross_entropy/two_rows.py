import torch
import torch.nn.functional as F

logits = torch.tensor([[0.4, 0.3, 0.7], [1.2, 0.4, 0.6]])
labels = torch.tensor([2, 1])

log_probabilities = F.log_softmax(logits, dim=1)
losses = F.cross_entropy(logits, labels, reduction="none")

for row in log_probabilities.tolist():
    print("log_softmax", " ".join(f"{q:.4f}" for q in row))
print("losses     ", " ".join(f"{x:.4f}" for x in losses.tolist()))
