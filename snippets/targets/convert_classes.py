import torch
import torch.nn.functional as F

index = torch.tensor([2, 0, 3])
one_hot = F.one_hot(index, num_classes=4)
as_float = one_hot.float()
scattered = torch.zeros(3, 4).scatter_(1, index[:, None], 1.0)
back = one_hot.argmax(dim=1)
column = index[:, None]
flat = column.squeeze(1)

print("one_hot  ", one_hot.tolist())
print("scatter_ is the same:", torch.equal(as_float, scattered))
print("argmax   ", back.tolist())
print("(3, 1) to (3,)", flat.tolist())
