import torch
import torch.nn.functional as F

column = torch.tensor([[3.0], [1.0], [-3.0]])  # (3, 1): three samples of one class

row = column.t()  # (1, 3): one sample of three classes
loss = F.cross_entropy(row, torch.tensor([0])).item()
print(f"row     {loss:.4f}")
silent = F.cross_entropy(column, torch.tensor([0, 0, 0])).item()
print(f"column, three labels  {silent:.4f}   <- softmax over one class")
try:
    F.cross_entropy(column, torch.tensor([0]))
except ValueError as error:
    print("column, one label:", error)
