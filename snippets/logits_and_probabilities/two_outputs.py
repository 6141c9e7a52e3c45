import torch
import torch.nn.functional as F

x = torch.tensor([[2.0, 1.0]])
sigmoid, softmax = x.sigmoid(), x.softmax(dim=1)
by_difference = torch.sigmoid(x[:, 0] - x[:, 1]).item()
one_hot = torch.tensor([[1.0, 0.0]])
bce = F.binary_cross_entropy_with_logits(x, one_hot).item()
ce = F.cross_entropy(x, torch.tensor([0])).item()

for name, p in (("sigmoid of each", sigmoid), ("softmax", softmax)):
    print(f"{name:18} {p[0, 0]:.4f} {p[0, 1]:.4f}  sum {p.sum():.4f}")
print(f"sigmoid(x0 - x1)   {by_difference:.4f}")
print(f"BCE with logits    {bce:.4f}   two questions")
print(f"cross entropy      {ce:.4f}   one question")
