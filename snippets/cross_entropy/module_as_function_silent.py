import torch
from torch import nn

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

not_a_loss = nn.CrossEntropyLoss(logits, label)
print(not_a_loss)
is_module = isinstance(not_a_loss, nn.Module)
print("a module, not a number:", is_module)

right = nn.CrossEntropyLoss()(logits, label).item()
print(f"made first, then called: {right:.4f}")
