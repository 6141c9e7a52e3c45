import torch
import torch.nn.functional as F

y = torch.ones(10)  # ten tosses, ten heads
logit = torch.zeros((), requires_grad=True)
rows = []
for step in range(10001):
    loss = F.binary_cross_entropy_with_logits(logit.expand(10), y)
    if step in (0, 10, 100, 1000, 10000):
        rows.append([step, f"{logit.item():.2f}",
                     f"{torch.sigmoid(logit).item():.4f}", f"{loss.item():.4f}"])
    (_slope,) = torch.autograd.grad(loss, logit)
    logit = (logit - _slope).detach().requires_grad_()
for row in rows:
    print("step {:<5d} logit {}  p {}  NLL {}".format(*row))
with_prior = (10 + 1) / (10 + 2)
print(f"counted with one head and one tail more: {with_prior:.4f}")
