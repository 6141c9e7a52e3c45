import torch
import torch.nn.functional as F
from torch import nn

logits, labels = torch.tensor([[3.0, 1.0, -3.0]]), torch.tensor([0])
weight = torch.tensor([1.0, 2.0, 5.0])

criterion = nn.CrossEntropyLoss(weight=weight)  # once, before the loop: only settings
by_module = criterion(logits, labels).item()  # in the loop: only tensors
by_function = F.cross_entropy(logits, labels, weight=weight).item()
print(f"module   {by_module:.4f}")
print(f"function {by_function:.4f}")
moved = criterion.to(torch.float64).weight.dtype  # so does .to("cuda")
print("criterion.to moves the weight:", moved)
print("saved with the model:", list(criterion.state_dict()))
