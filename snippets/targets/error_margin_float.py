# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.7, 0.2]])
label = torch.tensor([1.0])
mended = F.multi_margin_loss(scores, label.long()).item()
print(f"label.long(): {mended:.4f}")

F.multi_margin_loss(scores, label)
