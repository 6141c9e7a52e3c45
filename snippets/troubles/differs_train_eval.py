import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, y = torch.ones(8, 4), torch.full((8, 1), 4.0)
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(4, 1, bias=False))
nn.init.ones_(model[1].weight)  # a perfect model

model.train()
wrong = F.mse_loss(model(x), y).item()
model.eval()
right = F.mse_loss(model(x), y).item()
print(f"model.train(), dropout at work  {wrong:.4f}")
print(f"model.eval()                    {right:.4f}")
