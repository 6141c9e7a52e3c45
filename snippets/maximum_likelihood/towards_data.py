import torch
import torch.nn.functional as F

labels = torch.tensor([0] * 6 + [1] * 3 + [2])
data = torch.bincount(labels) / 10
entropy = torch.distributions.Categorical(data).entropy().item()
rows = []
x = torch.tensor([0.0, 0.0, 2.0], requires_grad=True)
for step in range(101):
    loss = F.cross_entropy(x.expand(10, 3), labels)
    if step in (0, 1, 10, 100):
        q = x.softmax(0)
        kl = (data * (data / q).log()).sum().item()
        rows.append([step, *(f"{v:.4f}" for v in q.tolist()), f"{loss.item():.4f}",
                     f"{abs(kl):.4f}"])
    (_slope,) = torch.autograd.grad(loss, x)
    x = (x - _slope).detach().requires_grad_()

print(f"entropy of the data {entropy:.4f}")
for row in rows:
    print("step {:<3d} q {} {} {}  NLL {}  KL {}".format(*row))
