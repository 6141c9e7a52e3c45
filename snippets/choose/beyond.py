import torch
import torch.nn.functional as F

better, worse = torch.tensor([2.0, 0.3]), torch.tensor([1.0, 0.5])
order = F.margin_ranking_loss(better, worse, torch.ones(2), margin=1.0).item()

anchor = torch.tensor([[1.0, 0.0]])
positive, negative = torch.tensor([[0.8, 0.6]]), torch.tensor([[0.0, 1.0]])
triplet = F.triplet_margin_loss(anchor, positive, negative).item()
cosine = F.cosine_embedding_loss(anchor, positive, torch.ones(1)).item()
pairs = F.cross_entropy(
    anchor @ torch.cat([positive, negative]).T / 0.5, torch.tensor([0])
).item()

# (T, N, C); class 0 is the blank
log_probabilities = torch.full((5, 1, 3), 1 / 3).log()
ctc = F.ctc_loss(log_probabilities, torch.tensor([[1, 2]]),
                 torch.tensor([5]), torch.tensor([2])).item()
print(f"margin_ranking_loss    {order:.4f}")
print(f"triplet_margin_loss    {triplet:.4f}")
print(f"cosine_embedding_loss  {cosine:.4f}")
print(f"InfoNCE: cross_entropy {pairs:.4f}")
print(f"ctc_loss               {ctc:.4f}")
