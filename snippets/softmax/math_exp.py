import math
import warnings

import torch

output = torch.tensor([[3.0, 1.0, -3.0]], requires_grad=True)
with warnings.catch_warnings(record=True) as _caught:
    warnings.simplefilter("always")
    power = math.exp(output[0, 0])
print("math.exp of a tensor that needs a gradient:", f"{power:.4f}")
category = _caught[0].category.__name__
print(f"{category}: {str(_caught[0].message).splitlines()[0]}")

stable = torch.logsumexp(output, dim=1).item()
print("torch.logsumexp:", f"{stable:.4f}")
