import torch
import torch.nn.functional as F

label = torch.tensor([1.0])
rows = []
for value in (-10.0, -16.0, -20.0, -40.0):
    row = [f"−{-value:.0f}"]
    for kind in ("clamp", "with logits"):
        x = torch.tensor([value], requires_grad=True)
        p = torch.sigmoid(x).clamp(1e-7, 1 - 1e-7)
        fused = F.binary_cross_entropy_with_logits(x, label)
        loss = fused if kind == "with logits" else -torch.log(p).sum()
        loss.backward()
        row += [f"{loss.item():.4f}",
                f"{x.grad.item():.4f}".replace("-0.0000", "0").replace("-", "−")]
    rows.append(row)
for row in rows:
    print(*row)
