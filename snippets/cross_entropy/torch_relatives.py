import torch
import torch.nn.functional as F

logits = torch.tensor([[0.5, -1.0, 2.0]])
target = torch.tensor([[0.2, 0.3, 0.5]])

cross_entropy = F.cross_entropy(logits, target).item()
kl = F.kl_div(F.log_softmax(logits, dim=1), target, reduction="batchmean").item()
entropy = -(target * target.log()).sum().item()
total = kl + entropy
print(f"cross_entropy    {cross_entropy:.4f}")
print(f"kl_div + entropy {total:.4f}   = {kl:.4f} + {entropy:.4f}")

features = torch.tensor([[1.0, -2.0]])
matrix = torch.tensor([[0.5, 0.0], [0.0, 0.5], [1.0, -0.5]])
label = torch.tensor([0])
separate = F.cross_entropy(features @ matrix.T, label).item()
joined = F.linear_cross_entropy(features, matrix, label).item()
print(f"linear, then cross_entropy {separate:.4f}")
print(f"linear_cross_entropy       {joined:.4f}")
