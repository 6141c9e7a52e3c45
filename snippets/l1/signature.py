import inspect

import torch
import torch.nn.functional as F

version = torch.__version__.split("+")[0]
parameters = inspect.signature(F.l1_loss).parameters
rows = []
for name, p in parameters.items():
    rows.append([f"`{name}`", "" if p.default is p.empty else f"`{p.default!r}`"])

print("torch", version)
for name, default in rows:
    print(name.strip("`"), default.strip("`"))
