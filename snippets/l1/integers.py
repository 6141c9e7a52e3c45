import torch
import torch.nn.functional as F

x, y = torch.tensor([0, 5]), torch.tensor([1, 3])
signed = F.l1_loss(x, y, reduction="none").tolist()
bytes_loss = F.l1_loss(
    x.to(torch.uint8), y.to(torch.uint8), reduction="none"
).tolist()
right = F.l1_loss(x.float(), y.float()).item()
print("int64", signed)
print("uint8", bytes_loss)
print("float", right)
