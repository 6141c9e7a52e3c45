import torch
import torch.nn.functional as F

multi_hot = torch.tensor([[0, 1, 0], [1, 0, 0], [0, 0, 1]])
one_each = bool((multi_hot.sum(dim=1) == 1).all())
labels = multi_hot.argmax(dim=1)
back = F.one_hot(labels, 3)

print("exactly one label a row:", one_each)
print("class indices", labels.tolist(), labels.dtype)
print("and back the same:", torch.equal(back, multi_hot))
