import warnings

import torch
import torch.nn.functional as F

single = torch.tensor([3.0, 1.0, -3.0], requires_grad=True)
with warnings.catch_warnings(record=True) as _caught:
    warnings.simplefilter("always")
    try:
        torch.autograd.gradcheck(
            lambda x: F.cross_entropy(x, torch.tensor(0)), (single,)
        )
    except RuntimeError as _problem:
        error = str(_problem).splitlines()[0]
        kind = type(_problem).__name__
warning = str(_caught[0].message).strip()
print(warning)
print(f"{kind}: {error}")
