import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5]])
logits = torch.tensor([[1.0, 2.0, 3.0]])

right = F.kl_div(F.log_softmax(logits, dim=1), p, reduction="batchmean").item()
logits_in = F.kl_div(logits, p, reduction="batchmean").item()
higher = F.kl_div(logits + 10, p, reduction="batchmean").item()
wrong_dim = F.kl_div(F.log_softmax(logits, dim=0), p, reduction="batchmean").item()
print(f"log_softmax        {right:.4f}")
print(f"logits             {logits_in:.4f}")
print(f"logits + 10        {higher:.4f}   <- no lower limit")
print(f"softmax over dim=0 {wrong_dim:.4f}   <- minus the entropy of P")
