import torch

mask = torch.tensor([True, False])
losses = {
    "-log(p[mask])": lambda p: -torch.log(p[mask]),
    "-log(where(mask, p, 1))": lambda p: -torch.log(torch.where(mask, p, 1.0)),
}
for name, masked in losses.items():
    p = torch.tensor([0.5, 0.0], requires_grad=True)
    loss = masked(p).sum()
    loss.backward()
    gradient = [value + 0.0 for value in p.grad.tolist()]
    print(f"{name:24s} loss {loss.item():.4f}, gradient {gradient}")
