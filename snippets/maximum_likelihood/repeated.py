import torch
import torch.nn.functional as F

p = torch.tensor([0.9, 0.2])
y = torch.tensor([1.0, 1.0])

weighted = F.binary_cross_entropy(
    p, y, weight=torch.tensor([1.0, 3.0]), reduction="sum"
).item()
repeated = F.binary_cross_entropy(
    p[[0, 1, 1, 1]], y[[0, 1, 1, 1]], reduction="sum"
).item()
by_power = -torch.log(p[0] * p[1] ** 3).item()
print(f"weight 3          {weighted:.4f}")
print(f"three times       {repeated:.4f}")
print(f"-log(p1 * p2^3)   {by_power:.4f}")
