import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 2.0, 3.0, 4.0, 100.0])
slopes = []
for constant in (2.5, 3.0, 3.5):
    c = torch.tensor(constant, requires_grad=True)
    F.l1_loss(c.expand(5), y, reduction="sum").backward()
    slopes.append(c.grad.item())
    print(f"constant {constant}  above minus below {slopes[-1]:.0f}")
