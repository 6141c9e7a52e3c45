import torch
import torch.nn.functional as F

p = torch.tensor([[0.9, 0.1]])  # teacher
q = torch.tensor([[0.5, 0.5]])  # model

wrong = F.kl_div(p.log(), q, reduction="batchmean").item()
right = F.kl_div(q.log(), p, reduction="batchmean").item()
print(f"kl_div(log p, q) = KL(q, p) {wrong:.4f}")
print(f"kl_div(log q, p) = KL(p, q) {right:.4f}")
