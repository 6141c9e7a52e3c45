import torch
import torch.nn.functional as F

features = torch.ones(2, 3)
matrix = torch.ones(3, 1)

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = features @ matrix
    loss = F.binary_cross_entropy_with_logits(logits, torch.ones(2, 1))

print("logits", logits.dtype)
print("loss  ", loss.dtype)
