import torch
import torch.nn.functional as F

label = torch.tensor(1.0)
logit = torch.tensor(-8.0, requires_grad=True)

(squared,) = torch.autograd.grad(F.mse_loss(torch.sigmoid(logit), label), logit)
(fused,) = torch.autograd.grad(
    F.binary_cross_entropy_with_logits(logit, label), logit
)

print(f"sigmoid + mse_loss    {squared:.5f}")
print(f"BCE with logits       {fused:.5f}")
