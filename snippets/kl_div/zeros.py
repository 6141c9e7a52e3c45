import torch
import torch.nn.functional as F


def kl(log_q, p):
    return F.kl_div(log_q, torch.tensor(p), reduction="sum").item()


logits = torch.tensor([200.0, 0.0])
rounded = F.softmax(logits, dim=0).log()  # Q = (1, 0): the softmax is rounded
exact = F.log_softmax(logits, dim=0)  # (0, -200)

zero_in_target = kl(torch.tensor([0.5, 0.5]).log(), [1.0, 0.0])
zero_in_prediction = kl(rounded, [0.5, 0.5])
zero_in_both = kl(rounded, [1.0, 0.0])
right, right_both = kl(exact, [0.5, 0.5]), kl(exact, [1.0, 0.0])
print(f"P = (1, 0),     Q = (1/2, 1/2)  {zero_in_target:.4f}")
print(f"P = (1/2, 1/2), Q = (1, 0)      {zero_in_prediction}   "
      f"log_softmax: {right:.2f}")
print(f"P = Q = (1, 0)                  {zero_in_both}   "
      f"log_softmax: {right_both:.2f}")
