import torch
import torch.nn.functional as F

logits = torch.tensor([0.0, 0.0], requires_grad=True)
labels = torch.tensor([1.0, 0.0])

loss = F.binary_cross_entropy_with_logits(
    logits, labels, pos_weight=torch.tensor(3.0), reduction="sum"
)
loss.backward()

print("label 1  gradient", f"{logits.grad[0]:+.4f}")
print("label 0  gradient", f"{logits.grad[1]:+.4f}")
