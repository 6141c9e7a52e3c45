import torch
import torch.nn.functional as F

rows = []
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    logits = torch.tensor([3.0, 1.0, -3.0], dtype=dtype, requires_grad=True)
    loss = F.cross_entropy(logits, torch.tensor(0))
    loss.backward()
    gradient = " ".join(f"{g:.4f}" for g in logits.grad.tolist())
    rows.append([str(dtype).removeprefix("torch."), f"{loss.item():.6f}",
                 gradient.replace("-", "−")])
for row in rows:
    print(*row)
