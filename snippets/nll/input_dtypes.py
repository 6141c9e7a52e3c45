import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]] * 3)
labels = torch.tensor([1, 0, 4])
rows = []
for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16):
    loss = F.nll_loss(F.log_softmax(logits.to(dtype), dim=1), labels)
    rows.append([f"`{dtype}`", f"`{loss.dtype}`", f"{loss.item():.4f}"])

for row in rows:
    print(" ".join(cell.strip("`") for cell in row))
