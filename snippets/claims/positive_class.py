import torch
import torch.nn.functional as F

target = torch.tensor([0.0])  # "no"; the model says yes with 0.2, no with 0.8

of_yes = F.binary_cross_entropy(torch.tensor([0.2]), target).item()
of_the_target = F.binary_cross_entropy(torch.tensor([0.8]), target).item()
print(f"probability of yes         {of_yes:.4f}")
print(f"probability of the target  {of_the_target:.4f}   <- wrong")
