import torch
import torch.nn.functional as F

# 2 sentences of 6 tokens; every token has the same P and Q.
p = torch.tensor([0.2, 0.3, 0.5]).expand(2, 6, 3)
log_q = torch.tensor([0.1, 0.6, 0.3]).log().expand(2, 6, 3)

wrong = F.kl_div(log_q, p, reduction="batchmean").item()
flat = F.kl_div(log_q.flatten(0, 1), p.flatten(0, 1), reduction="batchmean").item()
print(f"(2, 6, 3)  batchmean {wrong:.4f}   6 tokens added up")
print(f"(12, 3)    batchmean {flat:.4f}   KL of a token")
