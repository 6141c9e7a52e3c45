import torch
import torch.nn.functional as F
from torch.distributions import Categorical

logits = torch.tensor([[3.0, 1.0, -3.0], [0.8, 0.1, 0.2]])
labels = torch.tensor([0, 2])

p = logits.softmax(1)
one_hot = F.one_hot(labels, 3)
one_line = (p**one_hot).prod(1)  # product over the classes
by_line = -one_line.log().mean().item()
by_distribution = -Categorical(logits=logits).log_prob(labels).mean().item()
loss = F.cross_entropy(logits, labels).item()

print("probability of the label", " ".join(f"{v:.4f}" for v in one_line.tolist()))
print(f"-log of the product form {by_line:.4f}")
print(f"-Categorical.log_prob    {by_distribution:.4f}")
print(f"F.cross_entropy          {loss:.4f}")
