# raises: RuntimeError
import torch
import torch.nn.functional as F

F.l1_loss(torch.tensor([True, False]), torch.tensor([True, True]))
