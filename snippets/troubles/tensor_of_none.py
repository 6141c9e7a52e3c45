# raises: RuntimeError
import torch

labels = [1, None, 0]  # None: not labelled

print(torch.tensor([-100 if label is None else label for label in labels]).tolist())

torch.tensor([None, 1, 0])
