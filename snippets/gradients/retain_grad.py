import warnings

import torch

x = torch.tensor(3.0, requires_grad=True)
square = x**2
(2 * square).backward()
with warnings.catch_warnings(record=True) as _caught:
    warnings.simplefilter("always")
    print("square.grad:", square.grad)
warning = str(_caught[0].message).split(" Its")[0]
print("UserWarning:", warning)

square = x**2
square.retain_grad()
(2 * square).backward()
kept = square.grad.item()
print("after retain_grad():", kept)
