import torch
import torch.nn.functional as F

target = torch.tensor(0.3)
for p in (0.1, 0.3, 0.5):
    loss = F.binary_cross_entropy(torch.tensor(p), target).item()
    print(f"p {p}  loss {loss:.4f}")
entropy = torch.distributions.Bernoulli(target).entropy().item()
print(f"entropy of 0.3  {entropy:.4f}")
