import torch

rows = []
for shape in ((4, 1), (1, 1), (4, 3), (1, 3), (4, 7, 1), (4, 1, 1), (1, 1, 8, 8)):
    output = torch.zeros(shape)
    cells = (shape, output.squeeze(-1).shape, output.squeeze().shape)
    rows.append([f"`{str(tuple(cell)).replace(',)', ')')}`" for cell in cells])
for row in rows:
    print(" | ".join(row).replace("`", ""))
