import torch
import torch.nn.functional as F


def one_step(reduction, rate, count):
    weight = torch.tensor(0.0, requires_grad=True)
    F.mse_loss(
        weight.expand(count), torch.ones(count), reduction=reduction
    ).backward()
    return (weight - rate * weight.grad).item()


rows = []
for count in (4, 8, 16):
    mean = one_step("mean", 0.1, count)
    total = one_step("sum", 0.1, count)
    rescaled = one_step("sum", 0.1 / count, count)
    rows.append([count, f"{mean:.4f}", f"{total:.4f}", f"{rescaled:.4f}"])
    print(f"batch {count:2d}: mean {mean:.4f}, sum {total:.4f}, "
          f"sum with rate / N {rescaled:.4f}")
