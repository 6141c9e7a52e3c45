# raises: RuntimeError
import torch

scores = torch.zeros(2, dtype=torch.float16)
padding = torch.tensor([False, True])

lowest = torch.finfo(scores.dtype).min
print("softmax:", scores.masked_fill(padding, lowest).softmax(dim=0).tolist())

scores.masked_fill(padding, -1e9)
