import torch

logits = torch.tensor([3.0, 1.0, -3.0])
log_p = torch.log_softmax(logits, dim=0)
hard = torch.tensor([1.0, 0.0, 0.0])
soft = torch.tensor([0.8, 0.1, 0.1])

print("log p of class 0          ", f"{log_p[0].item():.4f}")
one_hot_loss = -(hard * log_p).sum().item()
print("-sum(target * log p), hard", f"{one_hot_loss:.4f}")
soft_loss = -(soft * log_p).sum().item()
print("-sum(target * log p), soft", f"{soft_loss:.4f}")
one_term = -(soft[0] * log_p[0]).item()
print("only one of its terms     ", f"{one_term:.4f}")
