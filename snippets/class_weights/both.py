import torch

share = torch.tensor([0.6, 0.3, 0.1])
weight = 1 / (3 * share)  # balanced

once = weight * share
drawn = once / once.sum()  # shares after resampling
twice = weight * drawn / (weight * drawn).sum()  # and weighted on top
once_p, twice_p = drawn.tolist(), twice.tolist()
print("one of them", " ".join(f"{p:.4f}" for p in once_p))
print("both       ", " ".join(f"{p:.4f}" for p in twice_p))
