import torch
import torch.nn.functional as F

logits = torch.tensor([[-0.7707, 0.1843, 0.2211, 0.4185, -0.3662]])
label = torch.tensor([1])

probabilities = F.softmax(logits, dim=1)
log_probabilities = F.log_softmax(logits, dim=1)
loss = F.cross_entropy(logits, label).item()

print("softmax    ", " ".join(f"{p:.4f}" for p in probabilities[0].tolist()))
print("log_softmax", " ".join(f"{q:.4f}" for q in log_probabilities[0].tolist()))
print("loss       ", f"{loss:.4f}")
