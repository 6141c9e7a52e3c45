import torch
import torch.nn.functional as F


def by_trace(p, y):
    return -torch.trace(y @ torch.log(p).t() + (1 - y) @ torch.log(1 - p).t())


for p, y in ((1.0, 1.0), (0.0, 0.0), (0.0, 1.0)):
    x = torch.tensor([[p]], requires_grad=True)
    loss = by_trace(x, torch.tensor([[y]]))
    loss.backward()
    ours = F.binary_cross_entropy(torch.tensor([[p]]), torch.tensor([[y]])).item()
    print(f"p {p:.0f}  y {y:.0f}  trace {loss.item()}  gradient {x.grad.item()}  "
          f"BCE {ours:.0f}")
logits = torch.tensor([[2.0], [-1.0]])
print("logits given to it:", by_trace(logits, torch.tensor([[1.0], [0.0]])).item())
