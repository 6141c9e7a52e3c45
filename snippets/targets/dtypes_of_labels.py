import torch
import torch.nn.functional as F

x, v, e = torch.full((2, 3), 0.25), torch.full((2,), 0.25), torch.eye(2)
hot, signs, lists = [[0, 0, 1], [1, 1, 0]], [1, -1], [[2, -1, -1], [0, 1, -1]]
cases = [
    (F.binary_cross_entropy, [x], hot),
    (F.binary_cross_entropy_with_logits, [x], hot),
    (F.multilabel_soft_margin_loss, [x], hot),
    (F.multilabel_margin_loss, [x], lists),
    (F.soft_margin_loss, [v], signs),
    (F.hinge_embedding_loss, [v], signs),
    (F.cosine_embedding_loss, [e, e], signs),
    (F.margin_ranking_loss, [v, v], signs),
]
rows = []
for loss, given, target in cases:
    rows.append(row := [f"`{loss.__name__}`"])
    for dtype in ("float32", "float64", "int64", "int32", "uint8", "bool"):
        try:
            found = loss(*given, torch.tensor(target).to(getattr(torch, dtype))).dtype
            row.append("✓" if found == torch.float32 else f"`{str(found)[6:]}`")
        except RuntimeError:
            row.append("✗")
    print(*row, sep=" | ")
