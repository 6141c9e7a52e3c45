import torch
import torch.nn.functional as F

z = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float64, requires_grad=True)
y = torch.tensor([1.0, 0.0, 0.0], dtype=torch.float64)

p = torch.softmax(z.detach(), dim=0)
jacobian = torch.diag(p) - torch.outer(p, p)
d_p = -y / p
long_way = (jacobian @ d_p).tolist()
short_way = (p - y).tolist()
F.cross_entropy(z, torch.tensor(0)).backward()
autograd = z.grad.tolist()

print("row 0 of J    ", " ".join(f"{v:8.4f}" for v in jacobian[0].tolist()))
print("row 1 of J    ", " ".join(f"{v:8.4f}" for v in jacobian[1].tolist()))
print("row 2 of J    ", " ".join(f"{v:8.4f}" for v in jacobian[2].tolist()))
print("dL/dp         ", " ".join(f"{v + 0.0:8.4f}" for v in d_p.tolist()))
print("J dL/dp       ", " ".join(f"{v:8.4f}" for v in long_way))
print("p - y         ", " ".join(f"{v:8.4f}" for v in short_way))
print("cross_entropy ", " ".join(f"{v:8.4f}" for v in autograd))
