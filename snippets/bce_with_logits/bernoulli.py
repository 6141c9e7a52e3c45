import torch
import torch.nn.functional as F

logits = torch.tensor([2.0, -1.0, 0.5])
labels = torch.tensor([1.0, 0.0, 0.0])

losses = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
log_likelihood = torch.distributions.Bernoulli(logits=logits).log_prob(labels)
p = torch.sigmoid(logits)
one_line = -torch.log(p**labels * (1 - p) ** (1 - labels))

print("loss             ", " ".join(f"{v:.4f}" for v in losses))
print("-log_prob        ", " ".join(f"{v:.4f}" for v in -log_likelihood))
print("-log p^y(1-p)^1-y", " ".join(f"{v:.4f}" for v in one_line))
