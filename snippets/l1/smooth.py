import torch
import torch.nn.functional as F

zero = torch.zeros(1)
rows = []
for error in (0.5, 3.0):
    x = torch.tensor([error])
    smooth = F.smooth_l1_loss(x, zero, beta=2.0).item()
    huber = F.huber_loss(x, zero, delta=2.0).item()
    l1, mse = F.l1_loss(x, zero).item(), F.mse_loss(x, zero).item()
    rows.append([f"{error}", f"{l1:.4f}", f"{mse:.4f}", f"{smooth:.4f}",
                 f"{huber:.4f}"])
    print(f"error {error}  L1 {l1:.4f}  MSE {mse:.4f}  SmoothL1 {smooth:.4f}  "
          f"Huber {huber:.4f}")
x = torch.tensor([0.5, 3.0])
equal = torch.equal(F.smooth_l1_loss(x, x * 0), F.huber_loss(x, x * 0))
limit_smooth = F.smooth_l1_loss(torch.tensor([3.0]), zero, beta=0.0).item()
limit_huber = F.huber_loss(torch.tensor([3.0]), zero, delta=1e-6).item()
print(f"parameter towards 0, error 3:  SmoothL1 {limit_smooth:.4f}  "
      f"Huber {limit_huber:.4f}")
print("equal with the defaults:", equal)
