import torch
import torch.nn.functional as F

labels = torch.tensor([1, 2])
p = torch.tensor([[0.4, 0.4, 0.2], [0.1, 0.12, 0.78]], dtype=torch.float64)

indicator = (labels[:, None] == torch.arange(3)).double()
same = torch.equal(indicator, F.one_hot(labels, 3).double())
losses = -(indicator * p.log()).sum(dim=1)
first, second = losses.tolist()

print(indicator.int().tolist(), "is the one-hot target:", same)
print(f"losses {first:.4f} {second:.4f}")
