import torch
from torch import nn


def check_finite(model, loss):
    """Stop at the first step that is not a number, and say where."""
    if not torch.isfinite(loss):
        raise FloatingPointError(f"the loss is {loss.item()}")
    for name, weight in model.named_parameters():
        if weight.grad is not None and not torch.isfinite(weight.grad).all():
            raise FloatingPointError(f"the gradient of {name} is not finite")


model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
loss = torch.sqrt((model(torch.ones(4, 1)) ** 2).mean())  # 0, with an infinite slope
loss.backward()
print("loss", loss.item())
try:
    check_finite(model, loss)
except FloatingPointError as _stop:
    message = str(_stop)
    print(message)
