# raises: IndexError
import torch

log_p = torch.tensor([[-0.1, -2.4], [-1.6, -0.2], [-0.7, -0.7]])
labels = torch.tensor([0, 1])

rows = log_p[: len(labels)]
print(rows[torch.arange(len(rows)), labels].tolist())

log_p[torch.arange(len(log_p)), labels]
