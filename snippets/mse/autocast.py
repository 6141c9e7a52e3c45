import torch
import torch.nn.functional as F

x, y = torch.tensor([300.0]).half(), torch.zeros(1).half()
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = F.mse_loss(x, y)
print(loss.dtype, loss.item())
