import torch
import torch.nn.functional as F

x = torch.tensor([2.0, 1.0, 5.0, 4.0], requires_grad=True)
y = torch.tensor([1.0, 3.0, 2.0, 4.0])
F.l1_loss(x, y).backward()
autograd = x.grad.tolist()
formula = (torch.sign(x.detach() - y) / 4).tolist()
print("autograd       ", autograd)
print("sign(x - y) / 4", formula)
