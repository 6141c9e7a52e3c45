# raises: AttributeError
import torch

losses = torch.tensor([0.1, 0.2, 0.9])
mask = torch.tensor([True, True, False])
print("masked_select:",
      [round(loss, 4) for loss in losses.masked_select(mask).tolist()])

losses.selected_mask(mask)
