import torch


def naive(x):
    powers = torch.exp(x)
    return powers / powers.sum()


rows = []
for largest in (10, 12, 100, 1000):
    pair = (largest, largest - 2)
    for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
        logits = torch.tensor(pair, dtype=dtype)
        plain = naive(logits)[0].item()
        stable = torch.softmax(logits, dim=0)[0].item()
        rows.append([str(pair), str(dtype), f"{plain:.3f}", f"{stable:.3f}"])

for row in rows:
    print(*row, sep=" | ")
not_stored = torch.tensor(998.0, dtype=torch.bfloat16).item()
print("998 in bfloat16 is", not_stored)
