import torch
import torch.nn as nn

logits = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]] * 3)
labels = torch.tensor([1, 0, 4])

in_one = nn.CrossEntropyLoss()(logits, labels).item()
in_two = nn.NLLLoss()(nn.LogSoftmax(dim=1)(logits), labels).item()

print(f"CrossEntropyLoss(logits)      {in_one:.4f}")
print(f"NLLLoss(LogSoftmax(logits))   {in_two:.4f}")
