import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1])
rows = []
for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16,
              torch.int64, torch.bool):
    try:
        loss = F.cross_entropy(torch.zeros(2, 3, dtype=dtype), labels)
        result = f"`{loss.dtype}`".replace("torch.", "")
        value = f"{loss.item():.6f}"
    except (RuntimeError, ValueError) as error:
        result, value = f"`{type(error).__name__}`: {error}", ""
    rows.append([f"`{dtype}`".replace("torch.", ""), result, value])

for row in rows:
    print(" | ".join(row))
