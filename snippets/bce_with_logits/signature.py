import inspect

import torch
import torch.nn.functional as F

version = torch.__version__.split("+")[0]
parameters = inspect.signature(F.binary_cross_entropy_with_logits).parameters
rows = [[f"`{name}`", "" if p.default is p.empty else f"`{p.default!r}`"]
        for name, p in parameters.items()]

print("torch", version)
for name, default in rows:
    print(name.strip("`"), default.strip("`"))
