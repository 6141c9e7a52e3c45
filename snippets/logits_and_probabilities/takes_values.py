import torch
import torch.nn.functional as F

value, target = torch.tensor([1.0]), torch.tensor([3.0])  # in the unit of the target
rate, count = torch.tensor([2.0]), torch.tensor([3.0])
var = torch.tensor([4.0])  # the standard deviation is 2

values = [
    F.mse_loss(value, target).item(),
    F.l1_loss(value, target).item(),
    # half the squared error
    F.gaussian_nll_loss(value, target, torch.ones(1)).item(),
    F.gaussian_nll_loss(value, target, var).item(),
    F.gaussian_nll_loss(value, target, var.sqrt()).item(),
    F.poisson_nll_loss(rate.log(), count).item(),
    F.poisson_nll_loss(rate, count, log_input=False).item(),
    F.poisson_nll_loss(rate, count).item(),
]
names = ["mse", "l1", "gaussian var 1", "gaussian var 4", "gaussian std 2 for var"]
names += ["poisson log rate", "poisson rate", "poisson rate for log rate"]
for name, loss in zip(names, values):
    print(f"{name:26} {loss:7.4f}")
