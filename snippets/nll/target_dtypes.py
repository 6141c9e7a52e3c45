import torch
import torch.nn.functional as F

dtypes = [torch.int64, torch.uint8, torch.int32, torch.int16, torch.int8, torch.bool,
          torch.float32]


def accepted(log_p, target):
    try:
        F.nll_loss(log_p, target)
    except RuntimeError as error:
        return str(error)
    return "✓"


rows = []
for dtype in dtypes:
    flat = accepted(torch.zeros(2, 3), torch.zeros(2).to(dtype))
    image = accepted(torch.zeros(2, 3, 4, 4), torch.zeros(2, 4, 4).to(dtype))
    rows.append([f"`{dtype}`", flat, image])
for row in rows:
    print(" | ".join(cell.strip("`") for cell in row))
