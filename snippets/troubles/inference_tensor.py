# raises: RuntimeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode():
    features = torch.ones(2)  # from a frozen network, say

(weight * features.clone()).sum().backward()
print("features.clone():", weight.grad.tolist())

(weight * features).sum().backward()
