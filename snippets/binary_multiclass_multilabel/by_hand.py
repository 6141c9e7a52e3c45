from math import exp, log

import torch
import torch.nn.functional as F

x = [2.0, 1.0, -1.0]

binary = log(1 + exp(-x[0]))  # label 1
multiclass = log(sum(exp(value) for value in x)) - x[0]  # label 0
# labels 1, 1, 0
terms = [log(1 + exp(-x[0])), log(1 + exp(-x[1])), log(1 + exp(x[2]))]
multilabel = sum(terms) / 3
logits = torch.tensor(x)
by_torch = [
    F.binary_cross_entropy_with_logits(logits[0], torch.tensor(1.0)).item(),
    F.cross_entropy(logits, torch.tensor(0)).item(),
    F.binary_cross_entropy_with_logits(logits, torch.tensor([1.0, 1.0, 0.0])).item(),
]
print(f"binary       {binary:.4f}   torch {by_torch[0]:.4f}")
print(f"multi-class  {multiclass:.4f}   torch {by_torch[1]:.4f}")
print(f"multi-label  {multilabel:.4f}   torch {by_torch[2]:.4f}   mean of",
      [round(term, 4) for term in terms])
