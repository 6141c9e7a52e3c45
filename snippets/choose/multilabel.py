import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 2.0, -4.0], [-2.0, 1.0, 3.0]])  # (2, 3), no sigmoid
multi_hot = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])  # (2, 3), float

loss = F.binary_cross_entropy_with_logits(logits, multi_hot).item()
print(f"BCE with logits              {loss:.4f}")

# every label right and sure
wanted = torch.tensor([[30.0, 30.0, -30.0], [-30.0, -30.0, 30.0]])
best = round(F.binary_cross_entropy_with_logits(wanted, multi_hot).item(), 6)
wrong = F.cross_entropy(wanted, multi_hot).item()
print(f"all labels right             {best:.4f}")
print(f"the same by cross_entropy    {wrong:.4f}  two right labels share one softmax")
