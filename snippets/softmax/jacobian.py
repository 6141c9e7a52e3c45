import torch

logits = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float64)
p = torch.softmax(logits, dim=0)
formula = torch.diag(p) - torch.outer(p, p)
autograd = torch.autograd.functional.jacobian(
    lambda x: torch.softmax(x, dim=0), logits
)

for row in formula.tolist():
    print("  ".join(f"{value:8.5f}" for value in row))
own, other = formula[0, 0].item(), formula[0, 1].item()
agrees = torch.allclose(formula, autograd, rtol=0, atol=1e-15)
zeros = torch.zeros(3, dtype=torch.float64)
rows_sum_to_zero = torch.allclose(formula.sum(dim=1), zeros, atol=1e-15)
print("equal to autograd:", agrees)
print("every row sums to zero:", rows_sum_to_zero)
