import torch
import torch.nn.functional as F

two_columns = torch.tensor([[0.4, 1.9], [2.0, 0.5]])
labels = torch.tensor([1, 1])

one_logit = two_columns[:, 1] - two_columns[:, 0]
by_cross_entropy = F.cross_entropy(two_columns, labels, reduction="none")
by_bce = F.binary_cross_entropy_with_logits(
    one_logit, labels.float(), reduction="none"
)

print("differences  ", " ".join(f"{x:+.1f}" for x in one_logit.tolist()))
print("cross_entropy", " ".join(f"{x:.4f}" for x in by_cross_entropy.tolist()))
print("BCEWithLogits", " ".join(f"{x:.4f}" for x in by_bce.tolist()))
