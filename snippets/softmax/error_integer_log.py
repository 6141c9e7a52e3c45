# raises: NotImplementedError
import torch

logits = torch.tensor([3, 1, -3])
torch.log_softmax(logits, dim=0)
