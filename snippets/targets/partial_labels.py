import torch
import torch.nn.functional as F

# All that is known: the class is 0 or 1.
candidates = torch.tensor([[0.5, 0.5, 0.0]])
mask = candidates > 0

rows = []
for p in ([0.45, 0.45, 0.1], [0.89, 0.01, 0.1], [0.6, 0.3, 0.1]):
    log_p = torch.tensor([p]).log()
    half_and_half = F.cross_entropy(log_p, candidates).item()
    one_of_them = -log_p.masked_fill(~mask, -torch.inf).logsumexp(dim=1).item()
    rows.append([", ".join(f"{v:g}" for v in p), f"{half_and_half:.4f}",
                 f"{one_of_them:.4f}"])
    print(*rows[-1], sep=" | ")
