import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([3.0, 1.0, -3.0])
probabilities = F.softmax(logits, dim=0)
log_probabilities = F.log_softmax(logits, dim=0)
total = torch.logsumexp(logits, dim=0).item()

print("softmax    ", [f"{p:.4f}" for p in probabilities.tolist()])
print("log_softmax", [f"{value:.4f}" for value in log_probabilities.tolist()])
print("logsumexp  ", f"{total:.4f}")

module = nn.Softmax(dim=0)(logits)
method = logits.softmax(dim=0)
same = torch.equal(module, probabilities) and torch.equal(method, probabilities)
print("module, function and method agree:", same)
