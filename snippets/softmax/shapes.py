import torch

cases = [
    ((3,), 0),
    ((2, 3), 1),
    ((2, 3), -1),
    ((2, 3, 4), 1),
    ((2, 3, 4, 4), 1),
    ((), 0),
    ((0, 3), 1),
    ((2, 0), 1),
]
rows = []
for shape, dim in cases:
    logits = torch.zeros(shape)
    row = [str(shape), dim]
    for function in (torch.softmax, torch.log_softmax, torch.logsumexp):
        row.append(f"{tuple(function(logits, dim).shape)}")
    rows.append(row)

for row in rows:
    print(*row, sep=" | ")
nothing = torch.logsumexp(torch.zeros(2, 0), dim=1).tolist()
print("logsumexp of nothing:", nothing)
