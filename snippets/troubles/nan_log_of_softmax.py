import torch
import torch.nn.functional as F

logits = torch.tensor([[0.0, 200.0]], requires_grad=True)
label = torch.tensor([0])

wrong = -torch.log(F.softmax(logits, dim=1))[0, 0]
(wrong_gradient,) = torch.autograd.grad(wrong, logits)
right = F.cross_entropy(logits, label)
(right_gradient,) = torch.autograd.grad(right, logits)
print(f"log(softmax)   {wrong.item()}, gradient {wrong_gradient.tolist()}")
print(f"cross_entropy  {right.item():.4f}, gradient {right_gradient.tolist()}")
