import torch
import torch.nn.functional as F

features = torch.ones(2, 3)
matrix = torch.eye(3)
labels = torch.tensor([0, 1])

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = features @ matrix
    loss = F.cross_entropy(logits, labels)

logits_dtype = str(logits.dtype)
loss_dtype = str(loss.dtype)
print("logits", logits_dtype)
print("loss  ", loss_dtype)
