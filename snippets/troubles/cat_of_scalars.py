# raises: RuntimeError
import torch
import torch.nn.functional as F

losses = [F.mse_loss(torch.zeros(2), torch.ones(2)),
          F.l1_loss(torch.zeros(2), torch.ones(2))]

print("torch.stack(losses):", torch.stack(losses).tolist())

torch.cat(losses)
