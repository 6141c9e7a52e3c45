import torch

logits = torch.tensor([[3.0, 1.0, -3.0], [0.0, 0.0, 0.0]])
per_row = torch.softmax(logits, dim=1)
per_column = torch.softmax(logits, dim=0)

print("dim=1: each row sums to one")
for row in per_row.tolist():
    print("  ", [f"{p:.4f}" for p in row])
print("dim=0: each column sums to one")
for row in per_column.tolist():
    print("  ", [f"{p:.4f}" for p in row])
