import torch
import torch.nn.functional as F

rows = []
for C, k in ((2, 1), (10, 1), (10, 3)):
    zeros, label = torch.zeros(1, C), torch.tensor([0])
    several = torch.full((1, C), -1)  # the list of right labels ends with -1
    several[0, :k] = torch.arange(k)
    multi = F.multi_margin_loss(zeros, label).item()
    multilabel = F.multilabel_margin_loss(zeros, several).item()
    assert abs(multi - (C - 1) / C) < 1e-6
    assert abs(multilabel - k * (C - k) / C) < 1e-6
    rows.append([C, k, f"{multi:.4f}", f"{multilabel:.4f}"])
    print("C", C, "k", k, "  multi_margin", rows[-1][2], "  multilabel_margin",
          rows[-1][3])
