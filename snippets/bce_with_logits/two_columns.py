import torch
import torch.nn.functional as F

two = torch.tensor([[0.3, 1.1], [2.0, -1.0]])
labels = torch.tensor([1, 0])

softmax = F.cross_entropy(two, labels).item()
sigmoid = F.binary_cross_entropy_with_logits(
    two[:, 1] - two[:, 0], labels.float()
).item()

print(f"cross_entropy on two columns            {softmax:.4f}")
print(f"one logit, the difference of the two    {sigmoid:.4f}")
