# raises: ValueError
import torch
import torch.nn.functional as F

logits = torch.zeros(1, 3)  # a batch of one
label = torch.tensor([0, 1, 2, 0])  # four labels for it

one = F.cross_entropy(logits.squeeze(), label[0]).item()
print(f"one sample, one label  {one:.4f}")

F.cross_entropy(logits.squeeze(), label)
