import torch


def naive(x):
    powers = torch.exp(x)
    return powers / powers.sum()


rows = []
for largest in (10.0, 12.0, 100.0, 1000.0):
    for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
        logits = torch.tensor([largest, largest - 2], dtype=dtype)
        plain, stable = naive(logits)[0].item(), torch.softmax(logits, dim=0)[0].item()
        rows.append([f"`({largest:g}, {largest - 2:g})`", f"`{dtype}`", f"{plain:.3f}", f"{stable:.3f}"])

for row in rows:
    print(*row)
not_stored = torch.tensor(998.0, dtype=torch.bfloat16).item()
print("998 in bfloat16 is", not_stored)
