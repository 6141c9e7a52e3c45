import warnings

import torch
import torch.nn.functional as F

prediction, target = torch.zeros(3, 1), torch.zeros(3)
steps = 100

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")  # what Python does if nothing else is set
    for _ in range(steps):
        F.mse_loss(prediction, target)
printed = len(caught)
print(steps, "steps,", printed, "warning")
