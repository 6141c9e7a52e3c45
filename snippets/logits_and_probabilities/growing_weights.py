import torch
import torch.nn.functional as F

# Two samples that one weight separates without error.
features, labels = torch.tensor([[-1.0], [1.0]]), torch.tensor([0.0, 1.0])

rows = []
for decay in (0.0, 0.01):
    weight = torch.zeros(1, requires_grad=True)
    for step in range(1, 10001):
        loss = F.binary_cross_entropy_with_logits(features @ weight, labels)
        (gradient,) = torch.autograd.grad(loss, weight)
        weight = weight - 0.5 * (gradient + decay * weight)
        weight = weight.detach().requires_grad_()
        if step in (100, 1000, 10000):
            rows.append([decay, step, weight.item(), loss.item()])

for decay, step, weight, loss in rows:
    print(f"decay {decay:4}  step {step:5}  weight {weight:.4f}  loss {loss:.4f}")
