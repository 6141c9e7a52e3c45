import torch

rows = []
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    smallest = info.smallest_normal * info.eps
    stall = int(2 / info.eps)  # from here on, adding 1 changes nothing
    assert torch.tensor(stall, dtype=dtype) + 1 == torch.tensor(stall, dtype=dtype)
    numbers = [f"{info.max:.3g}", f"{info.smallest_normal:.2g}", f"{smallest:.2g}",
               f"{info.eps:.2g}", str(stall)]
    rows.append([str(dtype).removeprefix("torch."),
                 *(number.replace("-", "−") for number in numbers)])
for row in rows:
    print(*row)
