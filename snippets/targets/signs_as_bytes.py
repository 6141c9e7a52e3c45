import torch
import torch.nn.functional as F

signs = torch.tensor([1.0, -1.0])
score = torch.tensor([2.0, -2.0])
as_int8 = signs.to(torch.int8)
as_uint8 = as_int8.view(torch.uint8)  # what a file of unsigned bytes holds
as_bool = signs.bool()

values = []
for target in (signs, as_int8, as_uint8, as_bool):
    values.append(F.soft_margin_loss(score, target).item())
    print(f"{target.dtype!s:14} {target.tolist()!s:14} {values[-1]:.4f}")
