import torch
import torch.nn.functional as F

names = ("float32", "float64", "float16", "bfloat16", "int64", "uint8", "bool")
rows = []
for name in names:
    dtype = getattr(torch, name)
    row = [f"`{name}`"]
    for x, y in ((torch.zeros(2, dtype=dtype), torch.ones(2)),
                 (torch.zeros(2), torch.ones(2, dtype=dtype))):
        try:
            loss = F.binary_cross_entropy_with_logits(x, y)
            row.append(f"`{loss.dtype}`".replace("torch.", ""))
        except RuntimeError as error:
            row.append(f"`{type(error).__name__}`")
    rows.append(row)
for row in rows:
    print(" | ".join(row))
