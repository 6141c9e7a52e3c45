import torch
import torch.nn.functional as F

logits = torch.tensor([0.8, 0.1, 0.2], requires_grad=True)
label = torch.tensor(0)

loss = F.cross_entropy(logits, label)
loss.backward()
value = loss.item()

probabilities = F.softmax(logits.detach(), dim=0)
gradient = logits.grad
print("softmax ", " ".join(f"{p:.4f}" for p in probabilities.tolist()))
print("loss    ", f"{value:.4f}")
print("gradient", " ".join(f"{g:+.4f}" for g in gradient.tolist()))
