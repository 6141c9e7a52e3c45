# raises: TypeError
import torch

logits = torch.tensor([3.0, 1.0, -3.0])

mended = torch.softmax(logits, dim=0)
print("dim=0:", [round(p, 4) for p in mended.tolist()])

torch.softmax(logits)
