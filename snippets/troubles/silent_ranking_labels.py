import torch
import torch.nn.functional as F

first = torch.tensor([3.0, 3.0], requires_grad=True)
second = torch.tensor([1.0, 1.0])
labels = torch.tensor([1.0, 0.0])  # 0: the second should rank higher


def losses_and_gradient(labels):
    losses = F.margin_ranking_loss(first, second, labels, 0.5, reduction="none")
    gradient = torch.autograd.grad(losses.sum(), first)[0]
    return losses.tolist(), gradient.abs().tolist()


wrong, wrong_gradient = losses_and_gradient(labels)
right, right_gradient = losses_and_gradient(labels * 2 - 1)
print("labels 1, 0   losses", wrong, "size of the gradient", wrong_gradient)
print("labels 1, -1  losses", right, "size of the gradient", right_gradient)
