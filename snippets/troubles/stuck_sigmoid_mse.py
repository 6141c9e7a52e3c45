import torch
import torch.nn.functional as F

target = torch.tensor([1.0])


def last_loss(loss_of, lr=0.5, steps=100):
    logit = torch.tensor([-8.0], requires_grad=True)  # certain and wrong
    optimizer = torch.optim.SGD([logit], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        loss_of(logit).backward()
        optimizer.step()
    return F.mse_loss(torch.sigmoid(logit), target).item()


wrong = last_loss(lambda x: F.mse_loss(torch.sigmoid(x), target))
right = last_loss(lambda x: F.binary_cross_entropy_with_logits(x, target))
print(f"trained with MSE  squared error {wrong:.4f}")
print(f"trained with BCE  squared error {right:.4f}")
