# raises: TypeError
import torch
from torch import nn

optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)

for validation_loss in (0.5, 0.4, 0.6):
    scheduler.step(validation_loss)
    print(validation_loss, f"lr {optimizer.param_groups[0]['lr']:.2f}")

scheduler.step()
