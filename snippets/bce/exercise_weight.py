import torch
import torch.nn.functional as F

p, labels = torch.full((2, 2), 0.5), torch.ones(2, 2)
weight = torch.tensor([1.0, 3.0])

columns = F.binary_cross_entropy(p, labels, weight, reduction="none")
rows = F.binary_cross_entropy(p, labels, weight.unsqueeze(1), reduction="none")

print("shape (2)   ", [[round(v, 4) for v in row] for row in columns.tolist()])
print("shape (2, 1)", [[round(v, 4) for v in row] for row in rows.tolist()])
