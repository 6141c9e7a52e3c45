import torch
import torch.nn.functional as F

logits = torch.tensor([[-8.0], [0.5], [7.0]], requires_grad=True)
labels = torch.tensor([0, 0, 0])

loss = F.cross_entropy(logits, labels)
loss.backward()
largest_gradient = logits.grad.abs().max().item()
print("one column: loss", loss.item(), "largest gradient", largest_gradient)

targets = torch.tensor([[1.0], [0.0], [1.0]])
right = F.binary_cross_entropy_with_logits(logits, targets).item()
print(f"BCEWithLogits on the same column {right:.4f}")
