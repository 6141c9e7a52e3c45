# raises: RuntimeError
import torch
import torch.nn.functional as F

labels = torch.tensor([1.0, 0.0])
mended = F.one_hot(labels.long(), 3).tolist()
print("labels.long():", mended)

F.one_hot(labels, 3)
