import torch
import torch.nn.functional as F
from sklearn.metrics import log_loss

probabilities = torch.tensor([[0.4, 0.4, 0.2]], dtype=torch.float64)
logits = probabilities.log()  # log-probabilities are logits
index = torch.tensor([1])
one_hot = F.one_hot(index, 3).double()

by_index = F.cross_entropy(logits, index).item()
by_one_hot = F.cross_entropy(logits, one_hot).item()
by_sum = -(one_hot * logits).sum().item()  # two of the three terms are 0
by_sklearn = float(log_loss(one_hot, probabilities))

print(f"class index   {index.tolist()!s:12} {by_index:.4f}")
print(f"one-hot       {one_hot.int().tolist()!s:12} {by_one_hot:.4f}")
print(f"sum over classes           {by_sum:.4f}")
print(f"scikit-learn, one-hot      {by_sklearn:.4f}")
