import torch
import torch.nn.functional as F

left = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
right_side = torch.tensor([[1.0, 0.0], [1.0, 0.0]])  # both pairs: cosine 1
labels = torch.tensor([1, 0])  # 0: should differ

wrong = F.cosine_embedding_loss(left, right_side, labels).item()
right = F.cosine_embedding_loss(left, right_side, labels * 2 - 1).item()
print(f"labels 1, 0   {wrong:.4f}")
print(f"labels 1, -1  {right:.4f}")
