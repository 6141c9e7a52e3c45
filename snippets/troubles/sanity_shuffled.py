import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

torch.manual_seed(0)
group = torch.arange(600) // 3  # three rows of each customer


def loss_on_shuffled(make_input):
    """Held-out loss after training on random labels: not below ln 2."""
    labels = torch.randint(2, (600,)).float()  # before anything uses them
    x = torch.stack([make_input(labels), torch.ones(600)], dim=1)
    weight = torch.zeros(2, requires_grad=True)
    for _ in range(200):
        loss = bce(x[:450] @ weight, labels[:450])
        weight.data -= 0.5 * torch.autograd.grad(loss, weight)[0]
    return bce(x[450:] @ weight, labels[450:]).item()


def mean_of_group(labels):  # the label itself is one of the three
    return torch.zeros(200).index_add_(0, group, labels)[group] / 3


right = loss_on_shuffled(lambda labels: torch.randn(600))
wrong = loss_on_shuffled(mean_of_group)
print(f"no leak  {right:.2f}\nleak     {wrong:.2f}")
