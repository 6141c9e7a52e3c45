import torch
import torch.nn.functional as F

label = torch.tensor([0])
certain_and_wrong = torch.tensor([[-10.0, 10.0]], dtype=torch.float64)

logits = certain_and_wrong.clone().requires_grad_()
F.cross_entropy(logits, label).backward()
right = logits.grad[0].tolist()

logits = certain_and_wrong.clone().requires_grad_()
F.cross_entropy(F.softmax(logits, dim=1), label).backward()
wrong = logits.grad[0].tolist()

print("logits         ", " ".join(f"{g:+.1e}" for g in right))
print("softmax(logits)", " ".join(f"{g:+.1e}" for g in wrong))
