import inspect

import torch
import torch.nn.functional as F
from torch import nn

version = torch.__version__.split("+")[0]
names = [name for name in vars(F)
         if name.endswith("loss") or "entropy" in name or name == "kl_div"]


def written(signature):
    """Names and defaults, without types."""
    return ", ".join(
        name if p.default is p.empty else f"{name}={p.default!r}"
        for name, p in inspect.signature(signature).parameters.items()
    )


functions = {name: written(getattr(F, name))
             for name in sorted(names) if not name.startswith("_")}
modules = {name: written(getattr(nn, name))
           for name in sorted(nn.modules.loss.__all__)}
for name in ("cross_entropy", "CrossEntropyLoss"):
    print(f"{name}({(functions | modules)[name]})")
