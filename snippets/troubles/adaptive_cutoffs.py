# raises: ValueError
from torch import nn

right = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
print("clusters:", right.n_clusters, "of", right.n_classes, "classes")

nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 10])
