import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [-1.0, -2.0, -0.5]])
labels = torch.tensor([0, 2])

right = F.cross_entropy(logits, labels).item()
other = F.binary_cross_entropy_with_logits(
    logits, F.one_hot(labels, 3).float()
).item()
sums = torch.sigmoid(logits).sum(dim=1).tolist()
above = (logits > 0).sum(dim=1).tolist()
print(f"softmax, cross_entropy  {right:.4f}   argmax {logits.argmax(dim=1).tolist()}")
print(f"sigmoid, BCEWithLogits  {other:.4f}   classes above 0: {above}")
print("sums of the sigmoids   ", " ".join(f"{s:.4f}" for s in sums))
