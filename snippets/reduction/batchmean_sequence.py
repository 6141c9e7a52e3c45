import torch
import torch.nn.functional as F

log_q = torch.tensor([0.1, 0.6, 0.3]).log().expand(2, 6, 3)  # 2 sequences of 6 tokens
p = torch.tensor([0.2, 0.3, 0.5]).expand(2, 6, 3)

per_sequence = F.kl_div(log_q, p, reduction="batchmean").item()
per_token = F.kl_div(
    log_q.reshape(-1, 3), p.reshape(-1, 3), reduction="batchmean"
).item()
print(f"(2, 6, 3)   {per_sequence:.4f}   grows with the length")
print(f"(12, 3)     {per_token:.4f}   per token")
