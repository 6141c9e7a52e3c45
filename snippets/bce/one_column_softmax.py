import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0], [-3.0], [0.5], [-1.0]], requires_grad=True)
labels = torch.tensor([[1.0], [0.0], [1.0], [0.0]])

wrong = F.binary_cross_entropy(torch.softmax(logits, dim=1), labels)
wrong.backward()
right = F.binary_cross_entropy_with_logits(logits, labels).item()
stuck = wrong.item()

print(f"softmax over one column  {stuck:.4f}, "
      f"gradient {logits.grad.abs().max().item():.0f}")
print(f"with logits              {right:.4f}")
