# raises: RuntimeError
import torch
import torch.nn.functional as F

a, b = torch.ones(2, 3), torch.ones(2, 3)
same = torch.tensor(1)

mended = F.cosine_embedding_loss(a, b, same.expand(len(a))).item()
print(f"same.expand(len(a))  {mended:.4f}")

F.cosine_embedding_loss(a, b, same)
