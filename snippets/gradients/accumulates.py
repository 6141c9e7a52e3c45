import torch

weight = torch.tensor(1.0, requires_grad=True)
grads = []
for _step in range(3):
    (3 * weight).backward()
    grads.append(weight.grad.item())
print("without zero_grad", grads)

cleared = []
for _step in range(3):
    weight.grad = None  # what optimizer.zero_grad() does
    (3 * weight).backward()
    cleared.append(weight.grad.item())
print("with zero_grad   ", cleared)
