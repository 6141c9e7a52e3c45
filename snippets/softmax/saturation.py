import torch

rows = []
for gap in (10.0, 16.0, 17.0, 80.0, 110.0, 200.0):
    row = [f"{gap:.0f}"]
    for dtype in (torch.float32, torch.float64):
        p = torch.softmax(torch.tensor([gap, 0.0], dtype=dtype), dim=0).tolist()
        row += [f"{p[0] == 1}", f"{p[1] == 0}"]
    rows.append(row)

for row in rows:
    print(*row, sep=" | ")
extreme = torch.softmax(torch.tensor([200.0, 0.0]), dim=0).tolist()
print("float32 softmax of (200, 0):", extreme)
