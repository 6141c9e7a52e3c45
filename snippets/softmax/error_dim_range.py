# raises: IndexError
import torch

logits = torch.tensor([3.0, 1.0, -3.0])
torch.softmax(logits, dim=1)
