import math

import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.3, 0.5]])
label = torch.tensor([1])

by_hand = -math.log(0.3)
with_log = F.nll_loss(scores.log(), label).item()
normalised = scores / scores.sum()
loss = F.nll_loss(normalised.log(), label).item()

print(f"-log 0.3                 {by_hand:.4f}")
print(f"nll_loss(log(scores))    {with_log:.4f}")
print(f"the scores sum to        {scores.sum():.1f}")
print(f"divided by their sum     {loss:.4f}")
