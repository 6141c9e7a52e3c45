# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[0.5, 0.2, 0.1]], requires_grad=True)
labels = torch.tensor([0])


def twice(loss):
    (slope,) = torch.autograd.grad(loss, scores, create_graph=True)
    return torch.autograd.grad(slope.pow(2).sum(), scores)[0]


_again = twice(F.cross_entropy(scores, labels))[0].tolist()
print("cross entropy:", [round(g, 4) for g in _again])

twice(F.multi_margin_loss(scores, labels))
