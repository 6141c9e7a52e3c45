# raises: RuntimeError
import torch

mask = torch.tensor([[True, True, True, False, False],
                     [True, True, True, True, False]])
kept = torch.ones(2, 5).masked_select(mask)
print("shape (2, 5) keeps", len(kept))

torch.ones(2, 3).masked_select(mask)
