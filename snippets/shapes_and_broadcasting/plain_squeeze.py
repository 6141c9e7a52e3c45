import torch
import torch.nn.functional as F

rows = []
for shape in ((4, 1), (1, 1), (4, 3), (1, 3), (4, 7, 1), (4, 1, 1), (1, 1, 8, 8)):
    output = torch.zeros(shape)
    cells = (shape, output.squeeze(-1).shape, output.squeeze().shape)
    rows.append([f"`{str(tuple(cell)).replace(',)', ')')}`" for cell in cells])
for row in rows:
    print(" | ".join(row).replace("`", ""))

last_batch = torch.tensor([[2.0]])  # (1, 1): the last batch has one sample
labels = torch.tensor([1.0])
print(f"squeeze(-1)  {F.binary_cross_entropy_with_logits(last_batch.squeeze(-1), labels).item():.4f}")
try:
    F.binary_cross_entropy_with_logits(last_batch.squeeze(), labels)
except ValueError as error:
    print("squeeze()   ", error)
