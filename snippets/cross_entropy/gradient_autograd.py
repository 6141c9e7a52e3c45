import torch
import torch.nn.functional as F

logits = torch.tensor([3.0, 1.0, -3.0], requires_grad=True)
label = torch.tensor(0)

F.cross_entropy(logits, label).backward()
by_autograd = logits.grad

one_hot = F.one_hot(label, 3)
by_formula = F.softmax(logits.detach(), dim=0) - one_hot

print("autograd         ", " ".join(f"{g:+.4f}" for g in by_autograd.tolist()))
print("softmax - one_hot", " ".join(f"{g:+.4f}" for g in by_formula.tolist()))
agree = torch.allclose(by_autograd, by_formula)
print("agree:", agree)
