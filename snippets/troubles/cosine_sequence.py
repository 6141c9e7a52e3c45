# raises: RuntimeError
import torch
import torch.nn.functional as F

a, b = torch.ones(2, 4, 3), torch.ones(2, 4, 3)  # (N, T, D)
same = torch.ones(2)  # one label a sequence

mended = (1 - F.cosine_similarity(a, b, dim=-1)).mean().item()
print(f"1 - cosine_similarity  {mended:.4f}")

F.cosine_embedding_loss(a, b, same)
