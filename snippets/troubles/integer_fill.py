# raises: RuntimeError
import torch

scores, padding = torch.tensor([1, 2]), torch.tensor([False, True])

print("scores.float():", scores.float().masked_fill(padding, float("-inf")).tolist())

scores.masked_fill(padding, float("-inf"))
