import torch

logits = torch.tensor([3, 1, -3])
p = torch.softmax(logits, dim=0, dtype=torch.float32)
print(p.dtype, [f"{value:.4f}" for value in p.tolist()])

half = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float16)
kept = torch.softmax(half, dim=0)
converted = torch.softmax(half, dim=0, dtype=torch.float32)
print(kept.dtype, "->", converted.dtype)
