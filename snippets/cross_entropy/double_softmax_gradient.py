import torch
import torch.nn.functional as F

label = torch.tensor([0])

logits = torch.tensor([[-10.0, 10.0]], dtype=torch.float64, requires_grad=True)  # certain, and wrong
F.cross_entropy(logits, label).backward()
right = logits.grad[0].tolist()

logits = torch.tensor([[-10.0, 10.0]], dtype=torch.float64, requires_grad=True)
F.cross_entropy(F.softmax(logits, dim=1), label).backward()
wrong = logits.grad[0].tolist()

print("logits         ", " ".join(f"{g:+.1e}" for g in right))
print("softmax(logits)", " ".join(f"{g:+.1e}" for g in wrong))
