import torch
import torch.nn.functional as F

mean, target = torch.tensor([0.0]), torch.tensor([0.1])

for variance in (1.0, 1e-2, 1e-4, 1e-8):
    loss = F.gaussian_nll_loss(
        mean, target, torch.tensor([variance]), eps=1e-2
    ).item()
    print(f"variance {variance:g}, eps 0.01  loss {loss:.4f}")

at_eps = F.gaussian_nll_loss(mean, target, torch.tensor([1e-2]), eps=1e-2).item()
below = F.gaussian_nll_loss(mean, target, torch.tensor([1e-8]), eps=1e-2).item()
clamped = at_eps == below
print("a variance below eps counts as eps:", clamped)
