# raises: NotImplementedError
import torch

logits = torch.tensor([3, 1, -3])

mended = torch.softmax(logits.float(), dim=0)
print("logits.float():", [round(value, 4) for value in mended.tolist()])

torch.softmax(logits, dim=0)
