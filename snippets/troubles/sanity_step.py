import torch
import torch.nn.functional as F


def sanity(model, optimizer, inputs, labels, chance):
    before = [w.detach().clone() for w in model.parameters()]
    loss = F.cross_entropy(model(inputs), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    found = [] if 0.5 < loss / chance < 1.5 else [f"first loss {loss:.1f}"]
    for (name, w), old in zip(model.named_parameters(), before):
        if w.grad is None or not w.grad.any():
            found.append(f"{name}: no gradient")
        elif not torch.isfinite(w.grad).all():
            found.append(f"{name}: gradient not finite")
        elif torch.equal(w, old):
            found.append(f"{name}: not moved")
    return found or "nothing found"


torch.manual_seed(0)
model, x, y = torch.nn.Linear(2, 2), torch.eye(2), torch.tensor([0, 1])
for given, scale in ((model.parameters(), 1), ([model.bias], 100)):
    print(sanity(model, torch.optim.SGD(given, lr=0.1), scale * x, y, 0.6931))
