# raises: TypeError
import torch
from torch import nn

settings = {"lr": "1e-3"}  # YAML reads 1e-3 as a text, 1.0e-3 as a number
model = nn.Linear(2, 1)

optimizer = torch.optim.Adam(model.parameters(), lr=float(settings["lr"]))
print("lr", optimizer.param_groups[0]["lr"])

torch.optim.Adam(model.parameters(), lr=settings["lr"])
