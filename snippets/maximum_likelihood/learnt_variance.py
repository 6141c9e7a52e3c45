import torch
import torch.nn.functional as F
from torch.distributions import Normal

y = torch.tensor([1.0, 2.0, 6.0])
mean = torch.full((3,), 3.0)  # the average
mse = F.mse_loss(mean, y).item()

rows = []
for variance in (1.0, mse, 10.0):
    var = torch.full((3,), variance)
    loss = F.gaussian_nll_loss(mean, y, var, full=True).item()
    nll = -Normal(mean, var.sqrt()).log_prob(y).mean().item()
    rows.append([f"{variance:.4f}", f"{loss:.4f}"])
    print(f"variance {variance:7.4f}  gaussian_nll_loss {loss:.4f}  "
          f"-log_prob {nll:.4f}")
log_var = torch.tensor(mse).log().requires_grad_()
(_slope,) = torch.autograd.grad(
    F.gaussian_nll_loss(mean, y, log_var.exp().expand(3)), log_var
)
print("no slope at variance = MSE:", abs(_slope.item()) < 1e-6)
