import torch

logits = torch.tensor([[2.0, 0.0], [5.0, 3.0], [1.0, -1.0]])  # (N=3, C=2)

wrong = torch.softmax(logits, dim=0)
right = torch.softmax(logits, dim=1)
sums = wrong.sum(dim=1)
print("dim=0", [f"{p:.4f}" for p in wrong[:, 0].tolist()])
print("dim=1", [f"{p:.4f}" for p in right[:, 0].tolist()])
print("rows of dim=0 sum to", [f"{s:.4f}" for s in sums.tolist()])
