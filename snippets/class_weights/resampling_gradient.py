import torch
import torch.nn.functional as F

labels = torch.tensor([0] * 6 + [1] * 3 + [2])
logits = torch.tensor([1.0, 0.5, 0.0]).expand(10, 3)
weight = 10 / (3 * torch.bincount(labels))

one_hot = F.one_hot(labels, 3)
gradients = logits.softmax(1) - one_hot  # of each sample, unweighted
draw = weight[labels] / weight[labels].sum()  # chance of each sample to be drawn
resampled = (draw[:, None] * gradients).sum(0).tolist()  # expectation of one draw

x = logits[0].clone().requires_grad_()
F.cross_entropy(x.expand(10, 3), labels, weight).backward()
weighted = x.grad.tolist()
plain = gradients.mean(0).tolist()
print("chance of a class to be drawn",
      " ".join(f"{(draw * (labels == c)).sum():.4f}" for c in range(3)))
print("weight=, gradient     ", " ".join(f"{g:+.4f}" for g in weighted))
print("resampling, expected  ", " ".join(f"{g:+.4f}" for g in resampled))
print("neither               ", " ".join(f"{g:+.4f}" for g in plain))
