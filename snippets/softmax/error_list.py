# raises: AttributeError
import torch
import torch.nn.functional as F

mended = F.softmax(torch.tensor([3.0, 1.0, -3.0]), dim=0)
print("a tensor:", [round(p, 4) for p in mended.tolist()])

F.softmax([3.0, 1.0, -3.0], dim=0)
