import math

import torch


def focal(p_true, gamma=2.0, alpha=1.0):
    return -alpha * (1 - p_true) ** gamma * torch.log(p_true)


yes, no = (focal(torch.tensor(0.5), alpha=a).item() for a in (0.25, 0.75))
ten = focal(torch.tensor(0.1)).item()
print(f"sigmoid, alpha 1/4, label 1   {yes:.4f}")
print(f"sigmoid, alpha 1/4, label 0   {no:.4f}")
print(f"softmax, 10 classes           {ten:.4f} = "
      f"0.81 ln 10 = {0.81 * math.log(10):.4f}")
rare = focal(torch.tensor(0.01)).item(), focal(torch.tensor(0.99)).item()
print(f"bias set to a rate of 1 %     label 1 {rare[0]:.4f}, label 0 {rare[1]:.6f}")
