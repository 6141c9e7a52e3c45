import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 9.0]])
labels = torch.tensor([0, 1, -100])  # the third position is padding

losses = F.cross_entropy(logits, labels, reduction="none")
mean = F.cross_entropy(logits, labels).item()
mean_of_none = losses.mean().item()
kept = F.cross_entropy(logits[:2], labels[:2]).item()

print("none", " ".join(f"{x:.4f}" for x in losses.tolist()))
print(f"mean               {mean:.4f}")
print(f"first two rows only {kept:.4f}")
print(f"none, then .mean()  {mean_of_none:.4f}   <- divides by 3, not 2")
