import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 0.0])
sure_right = torch.tensor([50.0, -50.0])

twice = [F.binary_cross_entropy_with_logits(s, t).item()
         for s, t in zip(sure_right.sigmoid(), y)]
print("sigmoid twice, both right   ", " ".join(f"{x:.4f}" for x in twice),
      f" mean {sum(twice) / 2:.4f}")
clamped = F.binary_cross_entropy(torch.tensor([0.0, 1.0]), y).item()
half = F.binary_cross_entropy(torch.tensor([0.0, 0.0]), y).item()
print(f"BCELoss, both surely wrong   {clamped:.0f}   one of two {half:.0f}")
column = F.cross_entropy(torch.tensor([[3.0], [-3.0]]), torch.tensor([0, 0])).item()
print(f"cross entropy on one column  {column:.0f}")
zero_labels = F.soft_margin_loss(sure_right, torch.tensor([0.0, 0.0])).item()
print(f"soft_margin_loss, labels 0   {zero_labels:.4f}  whatever the logits")
