# raises: AttributeError
import torch

mended = torch.ones(2, 5).requires_grad_()
print("requires_grad:", mended.requires_grad)

torch.ones(2, 5).required_grad_()
