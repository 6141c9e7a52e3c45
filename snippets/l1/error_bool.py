# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction, target = torch.tensor([True, False]), torch.tensor([True, True])

mended = F.l1_loss(prediction.float(), target.float()).item()
print(f"both .float()   {mended:.4f}")
try:
    F.l1_loss(prediction.float(), target)
except RuntimeError as error:
    print("one .float()   ", str(error).partition(".")[0])

F.l1_loss(prediction, target)
