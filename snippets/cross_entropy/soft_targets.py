import torch
import torch.nn.functional as F

target = torch.tensor([[0.2, 0.3, 0.5]])

perfect = target.log()  # softmax of the logarithm gives the target back
floor = F.cross_entropy(perfect, target).item()
entropy = -(target * target.log()).sum().item()
other = F.cross_entropy(torch.zeros(1, 3), target).item()

print(f"prediction = target  {floor:.4f}")
print(f"entropy of target    {entropy:.4f}")
print(f"uniform prediction   {other:.4f}")
