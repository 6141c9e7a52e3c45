import torch
import torch.nn.functional as F

p = torch.tensor([0.9, 0.9, 0.0, 0.9])  # the third was held impossible, and happened
likelihood = p.prod().item()
nll = -p.log().mean().item()
print("likelihood", likelihood, " NLL", nll)

logits = torch.tensor([[0.0, -200.0]])
loss = F.cross_entropy(logits, torch.tensor([1])).item()
probability = logits.softmax(1)[0, 1].item()
print(f"from logits {loss:.4f}, although the softmax is {probability}")
