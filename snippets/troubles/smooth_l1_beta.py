# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction, target = torch.zeros(2), torch.tensor([1.0, 4.0])

mended = F.smooth_l1_loss(prediction, target, beta=1.0).item()
print(f"beta=1.0  {mended:.4f}")
print(f"beta=0.0 is L1  {F.smooth_l1_loss(prediction, target, beta=0.0).item():.4f}")

F.smooth_l1_loss(prediction, target, beta=-1.0)
