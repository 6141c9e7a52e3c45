import torch
from torch import nn


class Log(nn.Module):
    def forward(self, x):
        return torch.log(x)


def name_first(model, inputs):
    """The first module whose output is not finite."""
    found = []
    for name, module in model.named_modules():
        def hook(module, inputs, output, name=name):
            if name and not torch.isfinite(output).all():
                found.append(name)
        module.register_forward_hook(hook)
    model(inputs)
    return found[0] if found else None


model = nn.Sequential(nn.ReLU(), Log(), nn.Linear(2, 1))
first = name_first(model, torch.tensor([[1.0, -1.0]]))
print(f"first not finite: module {first}, {type(model[int(first)]).__name__}")
