import torch
import torch.nn.functional as F

label = torch.tensor([1])

positive = F.nll_loss(torch.tensor([[2.0, 3.0]]), label).item()
too_much = F.nll_loss(torch.tensor([[0.9, 0.9]]).log(), label).item()
other_nan = F.nll_loss(torch.tensor([[float("nan"), -0.5]]), label).item()
print(f"positive 'log-probabilities'       {positive:.4f}")
print(f"probabilities 0.9 and 0.9          {too_much:.4f}")
print(f"nan at a class that is not the label {other_nan:.4f}")
