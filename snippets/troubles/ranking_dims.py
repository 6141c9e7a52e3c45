# raises: RuntimeError
import torch
import torch.nn.functional as F

first, second = torch.tensor([[2.0], [1.0]]), torch.tensor([[1.0], [3.0]])  # (N, 1)
order = torch.tensor([1.0, -1.0])  # (N)

mended = F.margin_ranking_loss(first.squeeze(1), second.squeeze(1), order, margin=1.0).item()
print(f"first.squeeze(1), second.squeeze(1)  {mended:.4f}")

F.margin_ranking_loss(first, second, order, margin=1.0)
