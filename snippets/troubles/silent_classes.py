import torch
import torch.nn.functional as F

from snippets.troubles.silent_probe import row

x = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
y, ce = torch.tensor([0, 2]), F.cross_entropy
p, logp = x.softmax(1), x.log_softmax(1)
sum2 = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
lists = torch.tensor([[0, -1, -1], [2, 1, -1]])
column, three = y[:, None], ("3", torch.tensor([0, 3]))
lists3 = ("3", torch.tensor([[0, -1, -1], [3, 1, -1]]))
margin, lists_of = F.multi_margin_loss, F.multilabel_margin_loss
rows = [
    row("CrossEntropyLoss", ce, x, y, (x, column), three, (x, sum2)),
    row("CrossEntropyLoss", ce, x, p, (x, p[0]), ("-1", -p), (x, sum2)),
    row("NLLLoss", F.nll_loss, logp, y, (logp, column), three, (p, y)),
    row("MultiMarginLoss", margin, x, y, (x, column), three),
    row("MultiLabelMarginLoss", lists_of, x, lists, (x, column), lists3),
]
for line in rows:
    print(*line)
