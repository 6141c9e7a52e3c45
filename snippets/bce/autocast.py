import torch
import torch.nn.functional as F

features, matrix = torch.full((2, 1), 7.0), torch.ones(1, 1)
labels = torch.zeros(2, 1)

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = features @ matrix
    p = torch.sigmoid(logits)
    loss = F.binary_cross_entropy(p, labels)  # on a GPU this line raises
    fused = F.binary_cross_entropy_with_logits(logits, labels)

rounded, right = loss.item(), fused.item()
print(f"p     {p[0].item()} in {p.dtype}")
print(f"loss  {rounded:.4f} in {loss.dtype}")
print(f"with logits {right:.4f}")
