import torch
import torch.nn.functional as F

logit = torch.tensor(-8.0, requires_grad=True)  # surely wrong
label = torch.tensor(1.0)

(right,) = torch.autograd.grad(
    F.binary_cross_entropy_with_logits(logit, label), logit
)
(wrong,) = torch.autograd.grad(
    F.binary_cross_entropy_with_logits(torch.sigmoid(logit), label), logit
)

print(f"logits          {right:.5f}")
print(f"sigmoid before  {wrong:.5f}")
