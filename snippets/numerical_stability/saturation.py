import torch


def first(f, reached, dtype):
    """The first whole number at which f takes the value."""
    numbers = torch.arange(1.0, 2000.0, dtype=torch.float64)
    return str(next(int(n) for n in numbers if f(n.to(dtype)).item() == reached))


def softmax(gap):
    return torch.softmax(torch.stack([gap, torch.zeros_like(gap)]), dim=0)


rows = []
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    row = [
        str(dtype).removeprefix("torch."), first(torch.sigmoid, 1, dtype),
        first(lambda x: torch.sigmoid(-x), 0, dtype),
        first(lambda x: softmax(x)[0], 1, dtype),
        first(lambda x: softmax(x)[1], 0, dtype),
        first(torch.exp, float("inf"), dtype),
        first(lambda x: torch.exp(-x), 0, dtype),
    ]
    rows.append(row)
    print(*row)
