# raises: UserWarning
import warnings

import torch
import torch.nn.functional as F

# at the top of the training script
warnings.filterwarnings("error", message="Using a target size")

prediction, target = torch.zeros(3, 1), torch.zeros(3)
print("mended:", F.mse_loss(prediction.squeeze(-1), target).item())

F.mse_loss(prediction, target)
