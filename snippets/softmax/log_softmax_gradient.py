import torch

logits = torch.tensor([3.0, 1.0, -3.0], requires_grad=True)
torch.log_softmax(logits, dim=0)[0].backward()
gradient = logits.grad
one_hot = torch.tensor([1.0, 0.0, 0.0])
formula = one_hot - torch.softmax(logits.detach(), dim=0)

print("autograd   ", [f"{g:.4f}" for g in gradient.tolist()])
print("one-hot - p", [f"{g:.4f}" for g in formula.tolist()])
