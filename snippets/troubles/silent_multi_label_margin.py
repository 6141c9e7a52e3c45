import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
multi_hot = torch.tensor([[1, 0, 0, 1]])  # labels 0 and 3

wrong = F.multilabel_margin_loss(scores, multi_hot).item()
indices = torch.full_like(multi_hot, -1)
for n, labels in enumerate(multi_hot):
    found = labels.nonzero().squeeze(1)
    indices[n, : len(found)] = found
right = F.multilabel_margin_loss(scores, indices).item()
print(f"{multi_hot.tolist()}    {wrong:.4f}   read as the classes 1 and 0")
print(f"{indices.tolist()}  {right:.4f}")
