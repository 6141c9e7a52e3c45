import torch
import torch.nn.functional as F
from torch import nn

pixels = torch.arange(64 * 20.0).reshape(64, 20) * 37 % 256  # 0 to 255
labels = torch.arange(64) % 10
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 10))
raw = F.cross_entropy(net(pixels), labels).item()
standard = F.cross_entropy(
    net((pixels - pixels.mean()) / pixels.std()), labels
).item()
print(f"pixels 0 to 255  {raw:.2f}")
print(f"standardised     {standard:.2f}")
