import torch

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
results = {}
for where in ("before the group", "in every micro-batch"):
    optimizer.zero_grad()
    for x in (torch.tensor([1.0]), torch.tensor([3.0])):
        if where == "in every micro-batch":
            optimizer.zero_grad()
        (weight * x / 2).sum().backward()
    results[where] = weight.grad.item()
    print(f"zero_grad {where:20s} gradient {results[where]:.1f}")
