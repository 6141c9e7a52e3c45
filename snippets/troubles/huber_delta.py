# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction, target = torch.zeros(2), torch.tensor([1.0, 4.0])

mended = F.huber_loss(prediction, target, delta=1.0).item()
print(f"delta=1.0  {mended:.4f}")

F.huber_loss(prediction, target, delta=0.0)
