# raises: IndexError
import torch

logits = torch.tensor([3.0, 1.0, -3.0])  # one sample, no batch axis

probabilities = torch.softmax(logits, dim=-1)
print("dim=-1:", [round(p, 4) for p in probabilities.tolist()])

torch.softmax(logits, dim=1)
