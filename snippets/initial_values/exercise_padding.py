import math

import torch
import torch.nn.functional as F

tokens = torch.tensor([7, 0, 0, 0])  # one token, three of padding, class 0
logits = torch.zeros(4, 50)
logits[:, 0] = 6.0  # an old model that has learnt to say padding
counted = F.cross_entropy(logits, tokens).item()
ignored = F.cross_entropy(logits, tokens, ignore_index=0).item()
print(f"padding counted {counted:.4f}, ignored {ignored:.4f}, "
      f"ln 50 {math.log(50):.4f}")
