import torch
import torch.nn.functional as F

logits = torch.tensor([[-0.7707, 0.1843, 0.2211, 0.4185, -0.3662]])
label = 1
probabilities = F.softmax(logits, dim=1)
log_probabilities = F.log_softmax(logits, dim=1)
predicted = probabilities.argmax(dim=1).item()
loss = -log_probabilities[0, label].item()

print("softmax    ", [f"{p:.4f}" for p in probabilities[0].tolist()])
print("log_softmax", [f"{value:.4f}" for value in log_probabilities[0].tolist()])
print("predicted class", predicted)
print("minus log-probability of class 1:", f"{loss:.4f}")
