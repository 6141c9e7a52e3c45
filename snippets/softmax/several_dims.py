import torch

logits = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
per_row = torch.logsumexp(logits, dim=1)
kept = torch.logsumexp(logits, dim=1, keepdim=True)
everything = torch.logsumexp(logits, dim=(0, 1)).item()

print([f"{value:.4f}" for value in per_row.tolist()])
print("keepdim:", tuple(per_row.shape), "->", tuple(kept.shape))
print(f"over both axes {everything:.4f}")
