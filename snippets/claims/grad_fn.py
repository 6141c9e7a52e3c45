import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, requires_grad=True)
cross_entropy = F.cross_entropy(logits, torch.tensor([0, 1])).grad_fn.name()
selected = logits.masked_select(torch.tensor([True, False, True])).grad_fn.name()
version = torch.__version__.split("+")[0]
print("torch", version)
print(cross_entropy)
print(selected)
