import torch
import torch.nn.functional as F

logits = torch.tensor(
    [
        [-0.06, 0.03, 0.11, -0.14, 0.00, 0.03, -0.14, -0.08, 0.09, -0.03],
        [-0.08, -0.04, -0.02, 0.06, 0.01, -0.14, -0.14, -0.02, 0.18, 0.09],
    ]
)
labels = torch.tensor([3, 8])

losses = F.cross_entropy(logits, labels, reduction="none")
mean = F.cross_entropy(logits, labels).item()
print("losses", " ".join(f"{x:.4f}" for x in losses.tolist()))
print(f"mean   {mean:.4f}")
