import torch
import torch.nn.functional as F

x = torch.tensor([2.0, 1.0, 5.0], requires_grad=True)
y = torch.tensor([1.0, 3.0, 2.0])
F.mse_loss(x, y, reduction="sum").backward()
whole = x.grad.tolist()
x.grad = None
half = 0.5 * F.mse_loss(x, y, reduction="sum")
half.backward()
print("without the half", whole)
print("with the half   ", x.grad.tolist())
huber = F.huber_loss(x, y, reduction="sum", delta=100.0).item()
print(f"half {half.item():.1f}, Huber with a large delta {huber:.1f}")
