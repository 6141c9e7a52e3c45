import torch


def check_gradient(f, x, h=1e-6, tolerance=1e-6):
    """Whether autograd and central differences give the same gradient of f at x."""
    x = x.detach().double().requires_grad_()
    (gradient,) = torch.autograd.grad(f(x), x)
    slopes = torch.zeros_like(x)
    with torch.no_grad():
        for i in range(x.numel()):
            nudge = torch.zeros_like(x)
            nudge.view(-1)[i] = h
            slopes.view(-1)[i] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return torch.allclose(gradient, slopes, atol=tolerance)


y = torch.tensor([1.0, 3.0], dtype=torch.float64)
x = torch.tensor([2.0, 1.0])
whole = check_gradient(lambda x: ((x - y) ** 2).mean(), x)
cut = check_gradient(lambda x: ((x - y) * (x - y).detach()).mean(), x)
print("((x - y) ** 2).mean()                ", whole)
print("((x - y) * (x - y).detach()).mean()  ", cut)
