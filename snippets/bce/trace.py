import torch
import torch.nn.functional as F

p = torch.tensor([[0.7], [0.2]])
y = torch.tensor([[1.0], [0.0]])

products = y @ torch.log(p).t() + (1 - y) @ torch.log(1 - p).t()
by_trace = -torch.trace(products).item()
total = F.binary_cross_entropy(p, y, reduction="sum").item()
mean = F.binary_cross_entropy(p, y).item()

print(f"trace          {by_trace:.4f}")
print(f"BCE, sum       {total:.4f}")
print(f"BCE, mean      {mean:.4f}   times 2: {2 * mean:.4f}")
