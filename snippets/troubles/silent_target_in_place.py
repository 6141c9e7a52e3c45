import numpy as np
import torch

stored = np.array([1, 2, 0])  # the labels of the data set
shared = torch.from_numpy(stored)
shared[shared == 0] = -100  # meant for one batch
wrong = stored.tolist()

stored = np.array([1, 2, 0])
labels = torch.from_numpy(stored).clone()
labels[labels == 0] = -100
right = stored.tolist()
print("without clone", wrong)
print("with clone   ", right)
