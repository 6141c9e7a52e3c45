# raises: RuntimeError
import torch
import torch.nn.functional as F

labels = torch.tensor([1, 3])
mended = F.one_hot(labels, 4).tolist()
print("num_classes=4:", mended)

F.one_hot(labels, 3)
