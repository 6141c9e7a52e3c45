# raises: RuntimeError
import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0]])
label = torch.tensor([0])

plain = F.cross_entropy(logits, label).item()
usual = F.cross_entropy(logits, label, label_smoothing=0.1).item()
negative = F.cross_entropy(logits, label, label_smoothing=-0.1).item()
print(f"no smoothing   {plain:.4f}")
print(f"smoothing 0.1  {usual:.4f}")
print(f"smoothing -0.1 {negative:.4f}   <- ignored, no error")

F.cross_entropy(logits, label, label_smoothing=1.5)
