import torch
import torch.nn.functional as F

label = torch.tensor([0])
gaps = [0.0, 2.0, 4.5109, 8.0, 16.0]
losses = []
for gap in gaps:
    logits = torch.zeros(1, 10)
    logits[0, 0] = gap
    losses.append(F.cross_entropy(logits, label, label_smoothing=0.1).item())

for gap, loss in zip(gaps, losses, strict=True):
    print(f"gap {gap:7.4f}  loss {loss:.4f}")
