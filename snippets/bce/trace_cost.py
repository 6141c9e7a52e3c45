import torch

n = 1000
p = torch.full((n, 1), 0.5)
y = torch.ones(n, 1)

product = y @ torch.log(p).t()
shape = tuple(product.shape)
megabytes = product.numel() * product.element_size() / 1e6
used = n / product.numel()

print("product", shape)
print(f"memory  {megabytes:.0f} MB each, two of them")
print(f"used    {used:.3%} of the numbers, the diagonal")
