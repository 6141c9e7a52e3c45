# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.7, 0.2]])
label = torch.tensor([1])

weight = torch.tensor([1.0, 4.0, 1.0])
mended = F.multi_margin_loss(scores, label, weight=weight).item()
print(f"one weight a class  {mended:.4f}")

F.multi_margin_loss(scores, label, weight=torch.tensor([1.0, 4.0]))
