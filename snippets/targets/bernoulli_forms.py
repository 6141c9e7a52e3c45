import torch

x = torch.tensor([0.8473, 0.8473])  # logit of 0.7
zero_one = torch.tensor([1.0, 0.0])
signs = 2 * zero_one - 1

p = torch.sigmoid(x)
by_zero_one = p**zero_one * (1 - p) ** (1 - zero_one)
by_sign = torch.sigmoid(signs * x)
print("p^y (1-p)^(1-y)", [f"{v:.4f}" for v in by_zero_one.tolist()])
print("sigmoid(y x)   ", [f"{v:.4f}" for v in by_sign.tolist()])
