# raises: RuntimeError
import torch

losses, mask = torch.tensor([0.1, 0.9]), torch.tensor([1, 0])

print("mask.bool():",
      [round(loss, 4) for loss in torch.where(mask.bool(), losses, 0.0).tolist()])

torch.where(mask, losses, 0.0)
