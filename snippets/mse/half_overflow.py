import torch
import torch.nn.functional as F

x, y = torch.tensor([300.0]).half().requires_grad_(), torch.zeros(1).half()
loss = F.mse_loss(x, y)
loss.backward()
print("float16 ", loss.item(), " gradient", x.grad.item())
print("largest ", torch.finfo(torch.float16).max)
print("float32 ", F.mse_loss(x.float(), y.float()).item())
print("bfloat16", F.mse_loss(x.bfloat16(), y.bfloat16()).item())
small = F.mse_loss(torch.tensor([1e-4]).half(), torch.zeros(1).half())
print("error 0.0001 squared in float16", small.item())
