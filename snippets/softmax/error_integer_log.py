# raises: NotImplementedError
import torch

logits = torch.tensor([3, 1, -3])

mended = torch.log_softmax(logits.float(), dim=0)
print("logits.float():", [round(value, 4) for value in mended.tolist()])

torch.log_softmax(logits, dim=0)
