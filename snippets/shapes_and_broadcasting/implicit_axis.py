import warnings

import torch
import torch.nn.functional as F

rows = []
for shape in ((3,), (2, 3), (2, 3, 4), (2, 3, 4, 5)):
    logits = torch.arange(torch.Size(shape).numel()).sqrt().reshape(shape)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        implied = F.log_softmax(logits)
    chosen = [torch.equal(implied, F.log_softmax(logits, dim=dim))
              for dim in range(len(shape))].index(True)
    rows.append([str(len(shape)), f"`{str(shape).replace(',)', ')')}`", str(chosen),
                 f"`{caught[0].category.__name__}`"])
for row in rows:
    print(" | ".join(row).replace("`", ""))
print(caught[0].message)
