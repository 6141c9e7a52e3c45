import torch
import torch.nn.functional as F

logit = torch.tensor([2.0, -1.0, 0.5, -3.0])
labels = torch.tensor([1, 0, 0, 1])
columns = torch.stack([torch.zeros(4), logit], dim=1)  # "no" has the logit 0
q = 3.0

one = F.binary_cross_entropy_with_logits(
    logit, labels.float(), pos_weight=torch.tensor(q), reduction="sum"
).item()
two = F.cross_entropy(columns, labels, torch.tensor([1.0, q]), reduction="sum").item()
one_mean = F.binary_cross_entropy_with_logits(
    logit, labels.float(), pos_weight=torch.tensor(q)
).item()
two_mean = F.cross_entropy(columns, labels, torch.tensor([1.0, q])).item()

print(f"sum   pos_weight 3: {one:.4f}   weight (1, 3): {two:.4f}")
print(f"mean  pos_weight 3: {one_mean:.4f} = {one:.4f} / 4   "
      f"weight (1, 3): {two_mean:.4f} = {two:.4f} / 8")
