import torch
import torch.nn.functional as F

W = torch.ones(3, 2, requires_grad=True)
b = torch.zeros(3, requires_grad=True)
loss = F.cross_entropy(F.linear(torch.ones(2, 2), W, b), torch.tensor([0, 1]))


def show(node, depth=0):
    print("  " * depth + node.name())
    for parent, _ in node.next_functions:
        if parent is not None:
            show(parent, depth + 1)


show(loss.grad_fn)
