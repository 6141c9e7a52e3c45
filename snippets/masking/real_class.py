import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, requires_grad=True)
labels = torch.tensor([0, 2])

ignoring = F.cross_entropy(logits, labels, ignore_index=2)
ignoring.backward()
value = ignoring.item()
gradient = [round(g, 4) for g in logits.grad[0].tolist()]
removed = F.cross_entropy(logits[:1, :2], labels[:1]).item()
print(f"ignore_index=2         {value:.4f} = ln 3, gradient of row 0 {gradient}")
print(f"without the column     {removed:.4f} = ln 2")
