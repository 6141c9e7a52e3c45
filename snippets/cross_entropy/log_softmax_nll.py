import torch
import torch.nn.functional as F

torch.manual_seed(0)
_logits = 10 * torch.randn(1000, 50)
_labels = torch.randint(0, 50, (1000,))

one_step = F.cross_entropy(_logits, _labels, reduction="none")
two_steps = F.nll_loss(F.log_softmax(_logits, dim=1), _labels, reduction="none")

identical = torch.equal(one_step, two_steps)
print("bit for bit the same:", identical)
