import torch


def tosses_until_zero(dtype):
    product, count = torch.ones((), dtype=dtype), 0
    while product > 0:
        product, count = product * torch.tensor(0.1, dtype=dtype), count + 1
    return count


single = tosses_until_zero(torch.float32)
double = tosses_until_zero(torch.float64)
print("float32: the product is 0 after", single, "factors of 0.1")
print("float64: the product is 0 after", double)
