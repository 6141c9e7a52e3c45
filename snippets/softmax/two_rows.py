import torch
import torch.nn.functional as F

logits = torch.tensor([[0.4, 0.3, 0.7], [1.2, 0.4, 0.6]])
log_probabilities = F.log_softmax(logits, dim=1)
sums = log_probabilities.exp().sum(dim=1)

for row in log_probabilities.tolist():
    print("log_softmax", [f"{value:.4f}" for value in row])
print("each row of exp(log_softmax) sums to",
      [f"{value:.4f}" for value in sums.tolist()])
