# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, requires_grad=True)
labels = torch.tensor([0, 1])

losses = F.cross_entropy(logits, labels, reduction="none")
losses.mean().backward(retain_graph=True)
print("losses.mean().backward() works")

losses.backward()
