import torch
import torch.nn.functional as F

logits = torch.tensor([30.0, -30.0])  # both right
labels = torch.tensor([1.0, 0.0])

right = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
wrong = F.binary_cross_entropy_with_logits(
    torch.sigmoid(logits), labels, reduction="none"
)
floor_yes, floor_no = wrong[0].item(), wrong[1].item()
floor_mean = wrong.mean().item()

print("logits          ", " ".join(f"{v:.4f}" for v in right))
print("sigmoid before  ", " ".join(f"{v:.4f}" for v in wrong))
print(f"mean of the two  {floor_mean:.4f}")
