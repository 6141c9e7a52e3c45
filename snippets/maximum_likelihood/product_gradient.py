import torch

p = torch.tensor(0.1, dtype=torch.float64, requires_grad=True)

product = p.expand(400).prod()
(slope,) = torch.autograd.grad(product, p)
log_sum = p.log().expand(400).sum()
(log_slope,) = torch.autograd.grad(log_sum, p)

print(f"product {product.item()}, slope {slope.item()}")
print(f"sum of logs {log_sum.item():.4f}, slope {log_slope.item():.1f}")
late = product.log().item()
print("log of the product", late)
