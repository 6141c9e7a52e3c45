import torch
import torch.nn.functional as F

visible = torch.tensor([[1.0, 1.0, 0.0]])  # two labels are right

rows = []
for a in (0.0, 1.0, 2.0, 4.0, 8.0):
    logits = torch.tensor([[a, a, -a]])
    softmax = torch.softmax(logits, dim=1)[0, 0].item()
    by_cross_entropy = F.cross_entropy(logits, visible / 2).item()
    sigmoid = torch.sigmoid(logits)[0, 0].item()
    by_bce = F.binary_cross_entropy_with_logits(logits, visible).item()
    name = f"({a:.0f}, {a:.0f}, {0 - a:.0f})".replace("-", "−")
    rows.append([name,
                 *(f"{v:.4f}" for v in (softmax, by_cross_entropy, sigmoid, by_bce))])
for row in rows:
    print(*row)
uneven = torch.softmax(torch.tensor([3.0, 1.0, -8.0]), dim=0).tolist()
print("softmax of (3, 1, -8)", " ".join(f"{p:.4f}" for p in uneven))
