# raises: RuntimeError
import torch

logits = torch.zeros(2, 3, 5)  # 2 sentences, 3 tokens, 5 classes

print(tuple(logits.view(-1, logits.size(-1)).shape))

logits.view(-1, 4)
