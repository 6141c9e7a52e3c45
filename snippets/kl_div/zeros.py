import torch
import torch.nn.functional as F


def kl(q, p):
    return F.kl_div(torch.tensor(q).log(), torch.tensor(p), reduction="sum").item()


zero_in_target = kl([0.5, 0.5], [1.0, 0.0])
zero_in_prediction = kl([1.0, 0.0], [0.5, 0.5])
zero_in_both = kl([1.0, 0.0], [1.0, 0.0])
print(f"P = (1, 0),     Q = (1/2, 1/2)  {zero_in_target:.4f}")
print(f"P = (1/2, 1/2), Q = (1, 0)      {zero_in_prediction}")
print(f"P = Q = (1, 0)                  {zero_in_both}   <- should be 0")
