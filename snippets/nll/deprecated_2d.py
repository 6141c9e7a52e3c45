import torch
import torch.nn as nn

log_p = torch.log_softmax(torch.zeros(2, 3, 4, 4), dim=1)
labels = torch.zeros(2, 4, 4, dtype=torch.int64)

old = nn.NLLLoss2d()(log_p, labels).item()
new = nn.NLLLoss()(log_p, labels).item()
print(f"NLLLoss2d {old:.4f}")
print(f"NLLLoss   {new:.4f}")
