import torch

p = torch.tensor([0.5, 0.3, 0.2], dtype=torch.float64)
logits = p.log() + 2 - p[0].log()  # the first one shall be 2
again = logits.softmax(dim=0)
print("logits ", [f"{x:.4f}" for x in logits.tolist()])
print("softmax", [f"{x:.4f}" for x in again.tolist()])
