import math

import torch
import torch.nn.functional as F

labels = torch.tensor([1.0] + [0.0] * 99)  # one in a hundred

even = F.binary_cross_entropy_with_logits(torch.zeros(100), labels).item()
bias = math.log(0.01 / 0.99)
informed = F.binary_cross_entropy_with_logits(torch.full((100,), bias), labels).item()
wrong = F.binary_cross_entropy_with_logits(torch.full((100,), -bias), labels).item()

print(f"logit  0.0000  loss {even:.4f}")
print(f"logit {bias:.4f}  loss {informed:.4f}")
print(f"logit  {-bias:.4f}  loss {wrong:.4f}")
