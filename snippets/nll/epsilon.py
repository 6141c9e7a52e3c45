import torch
import torch.nn.functional as F

label = torch.tensor([0])
logits = torch.tensor([[-30.0, 0.0]], requires_grad=True)

loss = F.nll_loss(torch.log(F.softmax(logits, dim=1) + 1e-8), label)
(gradient,) = torch.autograd.grad(loss, logits)
with_epsilon, slope_with_epsilon = loss.item(), gradient[0, 0].item()

loss = F.nll_loss(F.log_softmax(logits, dim=1), label)
(gradient,) = torch.autograd.grad(loss, logits)
without, slope = loss.item(), gradient[0, 0].item()
print(f"softmax + 1e-8  loss {with_epsilon:.4f}  gradient {slope_with_epsilon:.1e}")
print(f"log_softmax     loss {without:.4f}  gradient {slope:.4f}")
