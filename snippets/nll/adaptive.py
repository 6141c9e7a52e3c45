import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
model = nn.AdaptiveLogSoftmaxWithLoss(16, n_classes=10, cutoffs=[3, 6])
_features = torch.randn(5, 16)
_labels = torch.tensor([0, 2, 4, 7, 9])

_built_in = model(_features, _labels).loss
_by_nll = F.nll_loss(model.log_prob(_features), _labels)
agree = torch.allclose(_built_in, _by_nll)
print("its loss is nll_loss of its log-probabilities:", agree)
