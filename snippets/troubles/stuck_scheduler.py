import torch
import torch.nn.functional as F


def train(per_batch, epochs=20, batches=50):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.01)
    plan = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.9)
    for _ in range(epochs):
        for _ in range(batches):
            loss = F.mse_loss(weight, torch.tensor([5.0]))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            if per_batch:
                plan.step()
        if not per_batch:
            plan.step()
    return round(loss.item(), 2), optimizer.param_groups[0]["lr"]


wrong, right = train(per_batch=True), train(per_batch=False)
print(f"step after each batch  loss {wrong[0]:5.2f}, rate {wrong[1]:.0e}")
print(f"step after each epoch  loss {right[0]:5.2f}, rate {right[1]:.0e}")
