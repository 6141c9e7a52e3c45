import torch
import torch.nn.functional as F

x, label, rate = torch.tensor([1.0, 2.0]), torch.tensor(0), 0.1
W = torch.tensor([[1.0, 1.0], [1.0, 0.0], [-1.0, -1.0]], requires_grad=True)
optimizer = torch.optim.SGD([W], lr=rate)

loss = F.cross_entropy(W @ x, label)
loss.backward()
expected = rate * (W.grad**2).sum().item()
by_hand = W.detach() - rate * W.grad
optimizer.step()

logits = (W @ x).tolist()
before, after = loss.item(), F.cross_entropy(W @ x, label).item()
for row in W.tolist():
    print("new W  ", " ".join(f"{v:8.4f}" for v in row))
print("W - 0.1 W.grad is the same:", torch.allclose(by_hand, W.detach()))
print("logits ", " ".join(f"{v:8.4f}" for v in logits))
print(f"loss    {before:.4f} -> {after:.4f}")
print(f"fell by {before - after:.4f}, the gradient promised {expected:.4f}")
fell = before - after
