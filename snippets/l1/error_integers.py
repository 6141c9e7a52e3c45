# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction, target = torch.tensor([1, 2]), torch.tensor([2, 2])

mended = F.l1_loss(prediction.float(), target.float()).item()
print(f"both .float()  {mended:.4f}")

F.l1_loss(prediction, target)
