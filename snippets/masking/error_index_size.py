# raises: IndexError
import torch

mask = torch.tensor([[True, True, True, False, False],
                     [True, True, True, True, False]])

print("shape (2, 5) keeps", len(torch.ones(2, 5)[mask]))

torch.ones(2, 3)[mask]
