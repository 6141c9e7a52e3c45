# raises: NotImplementedError
import torch
import torch.nn.functional as F

F.mse_loss(torch.tensor([1, 2]), torch.tensor([1, 3]))
