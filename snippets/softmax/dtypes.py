import torch

accepted = [torch.float64, torch.float32, torch.bfloat16, torch.float16]
others = [torch.int64, torch.bool, torch.complex64]
rows = []
for dtype in accepted + others:
    row = [str(dtype)]
    for function in (torch.softmax, torch.log_softmax, torch.logsumexp):
        try:
            row.append(str(function(torch.ones(3, dtype=dtype), 0).dtype))
        except NotImplementedError as error:
            row.append(type(error).__name__)
    rows.append(row)

for row in rows:
    print(*row, sep=" | ")
