import torch

x = torch.tensor([1.2, 0.4], requires_grad=True)
results = {
    "x.argmax()": x.argmax(),
    "x > 0": x > 0,
    "x.round()": x.round(),
    "x.detach()": x.detach(),
    "torch.tensor(x.sum().item())": torch.tensor(x.sum().item()),
    "torch.from_numpy(x.detach().numpy())": torch.from_numpy(x.detach().numpy()),
}
with torch.no_grad():
    results["x * 2 under no_grad()"] = x * 2
rows = []
for name, result in results.items():
    if result.requires_grad:
        (gradient,) = torch.autograd.grad(result.sum(), x)
        verdict = str(gradient.tolist())
    else:
        verdict = "–"
    rows.append([f"`{name}`", verdict])
    print(f"{name:37s}", verdict)
