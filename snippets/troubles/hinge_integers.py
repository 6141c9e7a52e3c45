# raises: RuntimeError
import torch
import torch.nn.functional as F

distance, signs = torch.tensor([1, 2]), torch.tensor([1, -1])

mended = F.hinge_embedding_loss(distance.float(), signs).item()
print(f"distance.float()  {mended:.4f}")

F.hinge_embedding_loss(distance, signs)
