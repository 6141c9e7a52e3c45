import torch
import torch.nn.functional as F

one = torch.tensor([[0.2, 0.3, 0.5]])
two = torch.tensor([[0.1, 0.6, 0.3], [0.1, 0.6, 0.3]])

two_inputs = F.kl_div(two.log(), one, reduction="batchmean").item()
one_input = F.kl_div(one.log(), two, reduction="batchmean").item()
expanded = F.kl_div(one.log().expand_as(two), two, reduction="batchmean").item()
print(f"input (2, 3), target (1, 3): {two_inputs:.4f}")
print(f"input (1, 3), target (2, 3): {one_input:.4f}   <- divided by 1, not by 2")
print(f"input expanded to (2, 3):    {expanded:.4f}")
