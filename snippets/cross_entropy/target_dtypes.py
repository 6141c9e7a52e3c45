import torch
import torch.nn.functional as F

dtypes = (torch.int64, torch.uint8, torch.int32, torch.int16, torch.int8, torch.bool, torch.float32)


def outcome(logits, target):
    try:
        F.cross_entropy(logits, target)
        return "✓"
    except (RuntimeError, ValueError) as error:
        return f"`{error}`"


rows = []
for dtype in dtypes:
    rows.append([
        f"`{dtype}`".replace("torch.", ""),
        outcome(torch.zeros(2, 3), torch.zeros(2, dtype=dtype)),
        outcome(torch.zeros(2, 3, 4), torch.zeros(2, 4, dtype=dtype)),
        outcome(torch.zeros(2, 3), torch.zeros(2, 3, dtype=dtype)),
    ])
for row in rows:
    print(" | ".join(row))
