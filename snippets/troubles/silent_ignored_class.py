import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, requires_grad=True)
labels = torch.tensor([0, 2])  # class 2 is not wanted

losses = F.cross_entropy(logits, labels, ignore_index=2)
wrong = losses.item()
pushed = torch.autograd.grad(losses, logits)[0][0].tolist()
right = F.cross_entropy(logits[labels != 2, :2], labels[labels != 2]).item()
print(f"ignore_index=2      {wrong:.4f}")
print("gradient of row 0  ", [f"{g:.4f}" for g in pushed])
print(f"column taken away   {right:.4f}")
