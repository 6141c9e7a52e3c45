import torch
import torch.nn.functional as F

truth = torch.tensor([[0.2, 0.3, 0.5]])
_logits = torch.zeros(1, 3, requires_grad=True)
for step in range(201):
    loss = F.cross_entropy(_logits, truth)
    if step % 100 == 0:
        p = " ".join(f"{v:.4f}" for v in _logits.detach().softmax(dim=1)[0])
        print(f"step {step:3d}  loss {loss.item():.4f}  model {p}")
    (_slope,) = torch.autograd.grad(loss, _logits)
    _logits = (_logits - 0.5 * _slope).detach().requires_grad_()
last = loss.item()
