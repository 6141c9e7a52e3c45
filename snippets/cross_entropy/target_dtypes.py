import torch
import torch.nn.functional as F

dtypes = (torch.int64, torch.uint8, torch.int32, torch.int16, torch.int8, torch.bool,
          torch.float32)
cases = [((2, 3), (2,)), ((2, 3, 4), (2, 4)), ((2, 3), (2, 3))]

rows = []
for dtype in dtypes:
    name = str(dtype).replace("torch.", "")
    row = [f"`{name}`"]
    for shape, target_shape in cases:
        try:
            F.cross_entropy(
                torch.zeros(shape), torch.zeros(target_shape, dtype=dtype)
            )
            row.append("✓")
        except RuntimeError as error:
            row.append("✗")
            print(f"{name:8s} {target_shape!s:6s} {error}")
    rows.append(row)
