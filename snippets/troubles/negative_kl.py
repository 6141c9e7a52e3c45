import torch
import torch.nn.functional as F

q = torch.tensor([[0.7, 0.2, 0.1]])
p = torch.tensor([[0.5, 0.3, 0.2]])

wrong = F.kl_div(q, p, reduction="batchmean").item()
right = F.kl_div(q.log(), p, reduction="batchmean").item()
print(f"kl_div(q, p)        {wrong:.4f}")
print(f"kl_div(log(q), p)   {right:.4f}")
