import torch
import torch.nn.functional as F

for errors in (torch.tensor([2.0, 2.0, 2.0, 2.0]),
               torch.tensor([0.0, 0.0, 0.0, 8.0])):
    zero = torch.zeros(4)
    mae = F.l1_loss(errors, zero).item()
    rmse = F.mse_loss(errors, zero).sqrt().item()
    print(errors.tolist(), f"MAE {mae:.1f}  RMSE {rmse:.1f}")
