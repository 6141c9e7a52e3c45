# raises: RuntimeError
import torch
import torch.nn.functional as F

a, b = torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0])  # one pair, (D)
same = torch.tensor([1])

mended = F.cosine_embedding_loss(a.unsqueeze(0), b.unsqueeze(0), same).item()
print(f"a.unsqueeze(0), b.unsqueeze(0)  {mended:.4f}")

F.cosine_embedding_loss(a, b, same)
