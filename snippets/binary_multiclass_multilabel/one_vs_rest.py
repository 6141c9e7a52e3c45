import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [0.5, -2.0, 0.0]])
visible = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])

together = F.binary_cross_entropy_with_logits(logits, visible).item()
losses = [F.binary_cross_entropy_with_logits(logits[:, c], visible[:, c]).item()
          for c in range(3)]
average = sum(losses) / 3
print("one classifier a label", " ".join(f"{loss:.4f}" for loss in losses))
print(f"their average          {average:.4f}")
print(f"one loss on (2, 3)     {together:.4f}")
