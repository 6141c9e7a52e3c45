# raises: RuntimeError
import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
double = weight * 2
print("double.detach():", double.detach().requires_grad)

double.requires_grad = False
