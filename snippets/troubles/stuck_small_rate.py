import torch
import torch.nn.functional as F

inputs, labels = torch.tensor([[-1.0], [1.0]]), torch.tensor([[0.0], [1.0]])


def last_loss(lr, steps=200):
    weight = torch.zeros(1, 1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=lr)
    for _ in range(steps):
        loss = F.binary_cross_entropy_with_logits(inputs @ weight, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


wrong = last_loss(lr=1e-6)
right = last_loss(lr=1.0)
for lr in (1e-6, 1e-4, 1e-2, 1.0):
    print(f"lr {lr:<6g} {last_loss(lr):.4f}")
