# raises: IndexError
import torch

logits = torch.tensor([[3.0, 1.0, -3.0]])  # (1, C): a batch of one

print("predicted:", logits.argmax(dim=1).tolist())

logits.squeeze().argmax(dim=1)
