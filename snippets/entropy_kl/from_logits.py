import torch
from torch.distributions import Categorical

logits = torch.tensor([[3.0, 1.0, -3.0], [200.0, 0.0, 0.0]])

log_p, p = logits.log_softmax(1), logits.softmax(1)
by_logs = (-(p * log_p).sum(dim=1)).tolist()
naive = (-(p * p.log()).sum(dim=1)).tolist()
by_entr = torch.special.entr(p).sum(dim=1).tolist()
by_categorical = Categorical(logits=logits).entropy().tolist()
for name, row in (
    ("-p * log_softmax", by_logs),
    ("-p * log(softmax)", naive),
    ("special.entr(p)", by_entr),
    ("Categorical", by_categorical),
):
    print(f"{name:18s}", " ".join(f"{abs(value):.4f}" for value in row))
