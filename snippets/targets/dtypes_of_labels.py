import torch
import torch.nn.functional as F

x, v, e = torch.full((2, 3), 0.25), torch.full((2,), 0.25), torch.eye(2)
hot, signs, lists = [[0, 0, 1], [1, 1, 0]], [1, -1], [[2, -1, -1], [0, 1, -1]]
cases = {
    "binary_cross_entropy": (lambda t: F.binary_cross_entropy(x, t), hot),
    "binary_cross_entropy_with_logits": (lambda t: F.binary_cross_entropy_with_logits(x, t), hot),
    "multilabel_soft_margin_loss": (lambda t: F.multilabel_soft_margin_loss(x, t), hot),
    "multilabel_margin_loss": (lambda t: F.multilabel_margin_loss(x, t), lists),
    "soft_margin_loss": (lambda t: F.soft_margin_loss(v, t), signs),
    "hinge_embedding_loss": (lambda t: F.hinge_embedding_loss(v, t), signs),
    "cosine_embedding_loss": (lambda t: F.cosine_embedding_loss(e, e, t), signs),
    "margin_ranking_loss": (lambda t: F.margin_ranking_loss(v, v, t), signs),
}
rows = []
for name, (loss, target) in cases.items():
    rows.append(row := [f"`{name}`"])
    for dtype in (torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8, torch.bool):
        try:
            result = loss(torch.tensor(target).to(dtype)).dtype
            row.append("✓" if result == torch.float32 else f"`{str(result)[6:]}`")
        except RuntimeError:
            row.append("✗")
    print(*row, sep=" | ")
