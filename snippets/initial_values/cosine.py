import torch
import torch.nn.functional as F

torch.manual_seed(0)
a, b = torch.randn(2000, 512), torch.randn(2000, 512)  # embeddings without relation
pairs = [F.cosine_embedding_loss(a, b, torch.full((2000,), y)).item()
         for y in (1.0, -1.0)]
collapsed = [F.cosine_embedding_loss(a, a, torch.full((2000,), y)).item()
             for y in (1.0, -1.0)]
print(f"unrelated   y = 1: {pairs[0]:.2f}   y = -1: {pairs[1]:.2f}")
print(f"identical   y = 1: {collapsed[0]:.2f}   y = -1: {collapsed[1]:.2f}")
forgotten = F.cosine_embedding_loss(a, b, torch.zeros(2000)).item()
print(f"labels 0 instead of -1: {forgotten:.0f}")
