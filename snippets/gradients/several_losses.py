import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0]], requires_grad=True)
label, target = torch.tensor([0]), torch.tensor([[1.0, 0.0]])

total = F.cross_entropy(logits, label) + 0.5 * F.mse_loss(logits, target)
(joint,) = torch.autograd.grad(total, logits)

(first,) = torch.autograd.grad(F.cross_entropy(logits, label), logits)
(second,) = torch.autograd.grad(F.mse_loss(logits, target), logits)
separate = first + 0.5 * second
equal = torch.allclose(joint, separate)
print("gradient of the sum   ", [f"{g:.4f}" for g in joint[0].tolist()])
print("sum of the gradients  ", [f"{g:.4f}" for g in separate[0].tolist()])
