import math

import torch
import torch.nn.functional as F

labels = torch.tensor([1.0] + [0.0] * 9)  # one in ten
pos_weight = torch.tensor(9.0)


def slope(logit):
    x = torch.tensor(logit, requires_grad=True)
    F.binary_cross_entropy_with_logits(
        x.expand(10), labels, pos_weight=pos_weight
    ).backward()
    return x.grad.item()


rate_logit = math.log(0.1 / 0.9)
shifted = rate_logit + math.log(9.0)
at_rate = slope(rate_logit)
predicted = 1 / (1 + math.exp(-shifted))
print(f"slope at the true rate, logit {rate_logit:.4f}: {at_rate:+.4f}")
print("slope at that logit + ln 9 is zero:", abs(slope(shifted)) < 1e-6)
print(f"so the model says {predicted:.4f} where the rate is 0.1")
