# raises: ValueError
import torch
import torch.nn.functional as F

column = torch.tensor([[3.0], [1.0], [-3.0]])  # as a textbook draws it
label = torch.tensor([0])

row = F.cross_entropy(column.T, label).item()
flat = F.cross_entropy(column.flatten(), label[0]).item()
print(f"(1, 3)  {row:.4f}")
print(f"(3,)    {flat:.4f}")
F.cross_entropy(column, label)
