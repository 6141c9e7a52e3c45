import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5]])  # the truth
log_q = torch.tensor([[0.1, 0.6, 0.3]]).log()  # the model, as log-probabilities

loss = F.kl_div(log_q, p, reduction="batchmean").item()
exchanged = F.kl_div(p.log(), log_q.exp(), reduction="batchmean").item()
per_element = F.kl_div(log_q, p, reduction="sum").item() / p.numel()
no_log = F.kl_div(log_q.exp(), p, reduction="batchmean").item()
print(f"KL(P || Q), batchmean  {loss:.4f}")
print(f"P and Q exchanged      {exchanged:.4f}")
print(f"mean, the default      {per_element:.4f}  divides by the classes too")
print(f"log forgotten          {no_log:.4f}  negative")
