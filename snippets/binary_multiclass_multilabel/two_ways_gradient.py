import torch
import torch.nn.functional as F

two = torch.tensor([[0.4, 1.9], [2.0, 0.5]], requires_grad=True)
labels = torch.tensor([1, 1])
one = (two[:, 1] - two[:, 0]).detach().requires_grad_()

by_two = F.cross_entropy(two, labels, reduction="sum")
by_one = F.binary_cross_entropy_with_logits(one, labels.float(), reduction="sum")
by_two.backward()
by_one.backward()
print(f"two columns  loss {by_two.item():.4f}  gradient",
      [[round(g, 4) for g in row] for row in two.grad.tolist()])
print(f"one logit    loss {by_one.item():.4f}  gradient",
      [round(g, 4) for g in one.grad.tolist()])
print("p - y                             ",
      [round(g, 4) for g in (torch.sigmoid(one) - labels).tolist()])
