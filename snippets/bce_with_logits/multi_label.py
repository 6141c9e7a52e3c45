import torch
import torch.nn.functional as F

logits = torch.tensor([[0.9992, -0.0551, -0.7823, 2.4850, -0.5740],
                       [-1.1502, -1.8042, -0.6535, 0.5632, -0.9340]])
labels = torch.tensor([[0.0, 1, 1, 0, 0], [1, 1, 0, 0, 1]])

probabilities = torch.sigmoid(logits)
losses = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
first = losses[0, 0].item()
total = losses.sum().item()
per_element = F.binary_cross_entropy_with_logits(logits, labels).item()
per_sample = losses.sum(dim=1).mean().item()

for i in range(2):
    print("sigmoid", " ".join(f"{p:.4f}" for p in probabilities[i]))
    print("loss   ", " ".join(f"{v:.4f}" for v in losses[i]))
print(f"sum           {total:.4f}")
print(f"mean, of 10   {per_element:.4f}")
print(f"per sample, 2 {per_sample:.4f}")
