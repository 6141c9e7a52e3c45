import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([0, 2])
per_class = F.cross_entropy(
    logits, labels, weight=torch.tensor([1.0, 2.0, 5.0]), reduction="none"
)
ratio = (per_class / F.cross_entropy(logits, labels, reduction="none")).tolist()
print("labels", labels.tolist(), " factors", [round(r, 4) for r in ratio])

one_number = F.cross_entropy(logits, labels, weight=torch.full((3,), 5.0)).item()
none = F.cross_entropy(logits, labels).item()
print(f"the same weight 5 for all classes {one_number:.4f}, no weight {none:.4f}")
