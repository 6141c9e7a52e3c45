import torch
import torch.nn.functional as F

x = torch.tensor([-3.0, -1.0, 1.0, 3.0])
y = torch.tensor([0.0, 0.0, 1.0, 1.0])
losses = {
    "sigmoid, mse_loss": lambda z: F.mse_loss(torch.sigmoid(z), y),
    "BCE with logits": lambda z: F.binary_cross_entropy_with_logits(z, y),
}
still_wrong = []
for name, loss in losses.items():
    # begins badly: every sample on the wrong side
    w = torch.tensor(-4.0, requires_grad=True)
    for step in range(100):
        (slope,) = torch.autograd.grad(loss(w * x), w)
        if step == 0:
            first = slope.item()
        w = (w - 0.5 * slope).detach().requires_grad_()
    wrong = int(((w * x > 0) != (y > 0.5)).sum())
    still_wrong.append(wrong)
    print(f"{name:18} first slope {first:.4f}  after 100 steps w {w.item():.2f}, "
          f"wrong {wrong} of 4")
