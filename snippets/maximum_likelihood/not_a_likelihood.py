import torch
import torch.nn.functional as F

score = torch.tensor([-2.0, 0.0, 2.0])  # in favour of yes


def logistic(x):
    return -F.logsigmoid(x)


def hinge(x):
    return (1 - x).clamp(min=0)


def focal(x):
    return -((1 - torch.sigmoid(x)) ** 2) * F.logsigmoid(x)


rows = []
for loss in (logistic, hinge, focal):
    total = torch.exp(-loss(score)) + torch.exp(-loss(-score))  # yes and no
    rows.append([f"{t:.4f}" for t in total.tolist()])
    print(f"{loss.__name__:8s}", *rows[-1])
