# raises: RuntimeError
import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(2, 3), dim=1)
labels = torch.tensor([0, 2])  # class indices

mended = F.nll_loss(log_q, labels).item()
print(f"nll_loss  {mended:.4f}")

F.kl_div(log_q, labels, reduction="batchmean")
