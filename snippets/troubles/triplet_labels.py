# raises: TypeError
import torch
from torch import nn

embeddings = torch.tensor([[0.0, 0.0], [0.0, 1.0], [3.0, 4.0]])
labels = torch.tensor([0, 0, 1])

same, other = labels == labels[0], labels != labels[0]
same[0] = False
positive, negative = embeddings[same][:1], embeddings[other][:1]
mended = nn.TripletMarginLoss(margin=5.0)(embeddings[:1], positive, negative).item()
print(f"anchor, positive, negative  {mended:.4f}")

nn.TripletMarginLoss()(embeddings, labels)
