import torch
import torch.nn.functional as F

x = torch.tensor([-4.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0], dtype=torch.float64)

p = torch.sigmoid(x)  # logit -> probability
back = torch.logit(p)  # probability -> logit
log_p = F.logsigmoid(x)  # logit -> log-probability of yes
log_q = F.logsigmoid(-x)  # logit -> log-probability of no
odds = x.exp()  # logit -> odds, p / (1 - p)
from_log = log_p - torch.log(-torch.expm1(log_p))  # log-probability -> logit

rows = []
for i in range(len(x)):
    rows.append([f"{x[i]:.0f}", *(f"{v[i]:.4f}" for v in (p, log_p, log_q, odds))])
    print(*(f"{cell:>8}" for cell in rows[-1]))
round_trip = torch.allclose(back, x) and torch.allclose(from_log, x)
print("both ways back give the logits:", round_trip)
