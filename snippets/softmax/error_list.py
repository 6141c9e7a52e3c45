# raises: AttributeError
import torch.nn.functional as F

F.softmax([3.0, 1.0, -3.0], dim=0)
