import torch

logits = torch.tensor([3.0, 1.0, -3.0], requires_grad=True)
torch.logsumexp(logits, dim=0).backward()
gradient = logits.grad
probabilities = torch.softmax(logits.detach(), dim=0)

print("gradient of logsumexp", [f"{g:.4f}" for g in gradient.tolist()])
print("softmax              ", [f"{p:.4f}" for p in probabilities.tolist()])
