import torch
import torch.nn.functional as F

# all equal
anchor, positive, negative = (torch.ones(2, 3).requires_grad_() for _ in range(3))
loss = F.triplet_margin_loss(anchor, positive, negative, margin=0.3)
loss.backward()
start = loss.item()
print(f"loss {start:.4f}")
for name, rows in (("anchor", anchor), ("positive", positive),
                   ("negative", negative)):
    print(f"{name:9}", " ".join(f"{g:+.4f}" for g in rows.grad[0].tolist()))

ranking = F.margin_ranking_loss(
    torch.zeros(2), torch.zeros(2), torch.ones(2), margin=0.3
).item()
print(f"ranking, equal scores {ranking:.4f}")
