import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0], requires_grad=True)
W = torch.tensor([[1.0, 1.0], [1.0, 0.0], [-1.0, -1.0]], requires_grad=True)
b = torch.zeros(3, requires_grad=True)

logits = W @ x + b
F.cross_entropy(logits, torch.tensor(0)).backward()
error = torch.softmax(logits.detach(), dim=0) - torch.tensor([1.0, 0.0, 0.0])

print("logits   ", logits.tolist())
print("p - y    ", " ".join(f"{v:.4f}" for v in error.tolist()))
d_W, d_b, d_x = W.grad.tolist(), b.grad.tolist(), x.grad.tolist()
for row in d_W:
    print("W.grad   ", " ".join(f"{v:8.4f}" for v in row))
print("b.grad   ", " ".join(f"{v:8.4f}" for v in d_b))
print("x.grad   ", " ".join(f"{v:8.4f}" for v in d_x))
print("W.grad is (p - y) x^T:",
      torch.allclose(W.grad, torch.outer(error, x.detach())))
print("x.grad is W^T (p - y):", torch.allclose(x.grad, W.detach().T @ error))
