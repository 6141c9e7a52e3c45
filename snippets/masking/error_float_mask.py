# raises: RuntimeError
import torch

scores, mask = torch.zeros(3), torch.tensor([1.0, 1.0, 0.0])
print("with == 0:", scores.masked_fill(mask == 0, float("-inf")).tolist())

scores.masked_fill(mask, float("-inf"))
