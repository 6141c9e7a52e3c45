import torch
import torch.nn.functional as F

logits, labels = torch.tensor([[2.0, 0.0]]), torch.tensor([0])

with torch.amp.autocast("cpu", dtype=torch.bfloat16):
    print(f"torch.amp       {F.cross_entropy(logits, labels).item():.4f}")

with torch.cuda.amp.autocast():
    print(f"torch.cuda.amp  {F.cross_entropy(logits, labels).item():.4f}")
