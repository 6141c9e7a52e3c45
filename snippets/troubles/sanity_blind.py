import torch
from torch import nn


def spread(model, inputs):
    """How much the outputs differ within a batch: 0 means it sees nothing."""
    with torch.no_grad():
        return model(inputs).std(dim=0).max().item()


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 3))
pixels = torch.randint(0, 255, (32, 6), dtype=torch.uint8)
right = spread(model, pixels.float() / 255)
wrong = spread(model, (pixels // 255).float())  # whole numbers: all become 0
print(f"pixels / 255   {right:.3f}")
print(f"pixels // 255  {wrong:.3f}")
