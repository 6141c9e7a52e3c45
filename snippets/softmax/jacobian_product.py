import torch

logits = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float64, requires_grad=True)
upstream = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
p = torch.softmax(logits, dim=0)
p.backward(upstream)
autograd = logits.grad

with torch.no_grad():
    average = (p * upstream).sum().item()
    gradient = p * (upstream - average)

print(f"average of the upstream gradient under p: {average:.6f}")
print("p * (upstream - average):", [f"{value:.6f}" for value in gradient.tolist()])
agrees = torch.allclose(gradient, autograd, rtol=0, atol=1e-15)
print("equal to autograd:", agrees)
