# raises: RuntimeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)

with torch.no_grad():
    weight[0] = 0.5
print("under no_grad():", weight.tolist())

weight[0] = 0.5
