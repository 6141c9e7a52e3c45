import torch
import torch.nn.functional as F

t = lambda *v: torch.tensor(v, dtype=torch.float64)  # noqa: E731
one, q = t(1.0), t(0.2, 0.3, 0.5)
cases = {
    "cross_entropy": (t(3, 1, -3), lambda x: F.cross_entropy(x, torch.tensor(0))),
    "nll_loss": (t(0.4, 0.4, 0.2).log(), lambda x: F.nll_loss(x, torch.tensor(1))),
    "kl_div": (t(0.1, 0.6, 0.3).log(), lambda x: F.kl_div(x, q, reduction="sum")),
    "bce": (t(0.7), lambda x: F.binary_cross_entropy(x, one)),
    "bce_with_logits": (t(2), lambda x: F.binary_cross_entropy_with_logits(x, one)),
    "mse_loss": (t(2.5), lambda x: F.mse_loss(x, t(3))),
    "l1_loss": (t(2.5), lambda x: F.l1_loss(x, t(3))),
    "l1_loss at 0": (t(3), lambda x: F.l1_loss(x, t(3))),
}
gradients, h = [], 1e-6
for name, (x, f) in cases.items():
    x.requires_grad_()
    (g,) = torch.autograd.grad(f(x), x)
    slopes = [(f(x.detach() + d) - f(x.detach() - d)) / (2 * h)
              for d in torch.eye(len(x), dtype=x.dtype) * h]
    agrees = torch.allclose(torch.stack(slopes), g, atol=1e-8)
    gradients.append([v + 0.0 for v in g.tolist()])
    print(f"{name:15s}", " ".join(f"{v:.4f}" for v in gradients[-1]),
          " finite difference agrees:", agrees)
