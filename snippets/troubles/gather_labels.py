# raises: RuntimeError
import torch
import torch.nn.functional as F

log_p = F.log_softmax(torch.zeros(2, 4), dim=1)
labels = torch.tensor([0, 3])

picked = log_p.gather(1, labels.unsqueeze(1)).squeeze(1)
print(f"by hand {-picked.mean().item():.4f}  "
      f"nll_loss {F.nll_loss(log_p, labels).item():.4f}")

log_p.gather(1, labels)
