import mpmath
import torch

logits = torch.tensor([-1000.0, -1001.0])
naive = torch.log(torch.exp(logits).sum()).item()
stable = torch.logsumexp(logits, dim=0).item()
exact = float(mpmath.log(mpmath.exp(-1000) + mpmath.exp(-1001)))
print("log(sum(exp))", naive)
print("logsumexp    ", f"{stable:.3f}")
print("mpmath       ", f"{exact:.3f}")

powers = torch.exp(logits)
print("naive softmax", (powers / powers.sum()).tolist())
p = torch.softmax(logits, dim=0)
print("torch.softmax", [f"{value:.4f}" for value in p.tolist()])
