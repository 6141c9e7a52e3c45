# raises: TypeError
import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 0.0]])
label = torch.tensor([0])

mended = F.cross_entropy(logits, label, label_smoothing=0.1).item()
print(f"cross_entropy on the logits  {mended:.4f}")

F.nll_loss(F.log_softmax(logits, dim=1), label, label_smoothing=0.1)
