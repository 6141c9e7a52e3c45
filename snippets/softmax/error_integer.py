# raises: NotImplementedError
import torch

logits = torch.tensor([3, 1, -3])
torch.softmax(logits, dim=0)
