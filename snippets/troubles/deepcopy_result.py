# raises: RuntimeError
import copy

import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
result = weight * 2

print("result.detach().clone():", result.detach().clone().tolist())

copy.deepcopy(result)
