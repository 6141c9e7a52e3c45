# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])

gradient = torch.func.grad(F.mse_loss)(prediction, target)
print("of the mean", gradient.tolist())

torch.func.grad(lambda x: F.mse_loss(x, target, reduction="none"))(prediction)
