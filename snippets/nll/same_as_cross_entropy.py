import torch
import torch.nn.functional as F

torch.manual_seed(0)
_logits = torch.randn(8, 5, 3)
_labels = torch.randint(0, 5, (8, 3))
_labels[0] = -100
_weight = torch.tensor([1.0, 2.0, 5.0, 0.5, 1.0])
_log_p = F.log_softmax(_logits, dim=1)

for reduction in ("none", "sum", "mean"):
    one = F.cross_entropy(_logits, _labels, _weight, reduction=reduction)
    two = F.nll_loss(_log_p, _labels, _weight, reduction=reduction)
    equal = torch.equal(one, two)
    print(f"{reduction:4s} bit for bit equal:", equal)
