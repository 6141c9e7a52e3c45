import torch

mask = torch.tensor([True, False])
losses = {
    "where(mask, -log(p), 0)": lambda p: torch.where(mask, -torch.log(p), 0.0),
    "(-log(p))[mask]": lambda p: -torch.log(p)[mask],
    "masked_fill(-log(p), ~mask, 0)":
        lambda p: (-torch.log(p)).masked_fill(~mask, 0.0),
}
for name, masked in losses.items():
    p = torch.tensor([0.5, 0.0], requires_grad=True)
    loss = masked(p).sum()
    loss.backward()
    print(f"{name:31s} loss {loss.item():.4f}, gradient {p.grad.tolist()}")
