# raises: RuntimeError
import torch
import torch.nn.functional as F

labels = torch.tensor([1, -100])
mended = F.one_hot(labels[labels >= 0], 3).tolist()
print("kept labels only:", mended)

F.one_hot(labels, 3)
