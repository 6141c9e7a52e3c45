import torch

from snippets.logits_and_probabilities import kind_of

a = torch.tensor([[-0.2231, -1.6094], [-0.6931, -0.6931]])
b = torch.tensor([[0.8, 0.2], [0.5, 0.5]])
c = torch.tensor([[0.8, 0.3], [0.5, 0.9]])
d = torch.tensor([[1.2, -0.3], [0.5, 0.9]])

answers = [kind_of(x) for x in (a, b, c, d)]
print(*answers, sep="\n")
