import torch
import torch.nn.functional as F

rows = []
for x in (-5.0, -0.5, 0.3, 4.0):
    v, zero = torch.tensor([x], requires_grad=True), torch.zeros(1)
    soft = F.soft_margin_loss(v, zero)
    ranking = F.margin_ranking_loss(v, torch.zeros(1), zero, margin=0.5)
    hinge = F.hinge_embedding_loss(v.abs(), zero)
    cosine = F.cosine_embedding_loss(v[None], torch.ones(1, 1), zero)
    rows.append([f"{x:g}",
                 *(f"{loss.item():.4f}" for loss in (soft, ranking, hinge, cosine))])

print("x, soft margin, margin ranking, hinge embedding, "
      "cosine embedding; all with target 0")
for row in rows:
    print(*row, sep=" | ")
