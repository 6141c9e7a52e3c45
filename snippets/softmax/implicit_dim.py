import torch
import torch.nn.functional as F

logits = torch.tensor([3.0, 1.0, -3.0])
probabilities = F.softmax(logits)
log_probabilities = F.log_softmax(logits)
print([f"{p:.4f}" for p in probabilities.tolist()])
print([f"{value:.4f}" for value in log_probabilities.tolist()])
