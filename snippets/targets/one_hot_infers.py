import torch
import torch.nn.functional as F

batches = [torch.tensor([0, 2]), torch.tensor([0, 1])]  # no class 2 in the second
inferred = [tuple(F.one_hot(batch).shape) for batch in batches]
stated = [tuple(F.one_hot(batch, num_classes=3).shape) for batch in batches]
print("without num_classes", inferred)
print("num_classes=3      ", stated)
