import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])

mended = F.softmax(logits, dim=1)
print("dim=1  ", [round(p, 4) for p in mended[0].tolist()])

implicit = F.softmax(logits)
print("no dim ", [round(p, 4) for p in implicit[0].tolist()])
