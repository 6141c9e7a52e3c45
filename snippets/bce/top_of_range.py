import torch
import torch.nn.functional as F

below_one = 1 - 2.0**-24  # the largest float32 below 1
p = torch.tensor([below_one, 1.0])
losses = F.binary_cross_entropy(p, torch.zeros(2), reduction="none")
last, jump = losses.tolist()

print(f"largest float32 below 1  loss {last:.4f}")
print(f"1                        loss {jump:.4f}")
print("sigmoid(17) == 1:", bool(torch.sigmoid(torch.tensor(17.0)) == 1))
