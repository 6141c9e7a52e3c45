import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5]])
q = torch.tensor([[0.1, 0.6, 0.3]])


def kl(input, target, **options):
    return F.kl_div(input, target, reduction="batchmean", **options).item()


right = kl(q.log(), p)
swapped = kl(p.log(), q)
no_log = kl(q, p)
log_on_the_wrong_side = kl(q, p.log())
two_logs = kl(q.log(), p.log())
two_logs_said = kl(q.log(), p.log(), log_target=True)
said_but_not_done = kl(q.log(), p, log_target=True)
print(f"kl_div(log Q, P)      {right:.4f}   <- KL(P || Q)")
print(f"kl_div(log P, Q)      {swapped:.4f}   <- KL(Q || P)")
print(f"kl_div(Q, P)         {no_log:.4f}   <- log missing")
print(f"kl_div(Q, log P)      {log_on_the_wrong_side}")
print(f"kl_div(log Q, log P)  {two_logs}   with log_target=True {two_logs_said:.4f}")
print(f"kl_div(log Q, P, log_target=True)  {said_but_not_done:.4f}")
