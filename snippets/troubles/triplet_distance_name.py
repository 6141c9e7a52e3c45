# raises: TypeError
import torch
from torch import nn

anchor, negative = torch.ones(1, 2), -torch.ones(1, 2)
positive = torch.tensor([[1.0, 0.0]])


def cosine_distance(a, b):
    return 1 - nn.functional.cosine_similarity(a, b)


criterion = nn.TripletMarginWithDistanceLoss(distance_function=cosine_distance, margin=2.0)
print(f"a function  {criterion(anchor, positive, negative).item():.4f}")

criterion = nn.TripletMarginWithDistanceLoss(distance_function="cosine", margin=2.0)
criterion(anchor, positive, negative)
