# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction, target = torch.zeros(3, 2), torch.ones(3)

mended = F.l1_loss(prediction[:, 0], target).item()
print(f"the column that is meant  {mended:.4f}")

F.l1_loss(prediction, target)
