# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.zeros(1, 3, 2, 2)  # background and two classes
mask = torch.tensor([[[0, 1], [2, 0]]])

weight = torch.tensor([0.5, 1.0, 1.0])
mended = F.cross_entropy(scores, mask, weight=weight).item()
print(f"background counted  {mended:.4f}")

F.cross_entropy(scores, mask, weight=torch.tensor([1.0, 1.0]))
