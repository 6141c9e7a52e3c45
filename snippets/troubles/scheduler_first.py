import torch


def rates(optimizer_first):
    weight = torch.ones(1, requires_grad=True)
    sgd = torch.optim.SGD([weight], lr=1.0)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(sgd, gamma=0.5)
    used = []
    for _step in range(3):
        if not optimizer_first:
            scheduler.step()
        used.append(sgd.param_groups[0]["lr"])
        sgd.step()
        if optimizer_first:
            scheduler.step()
    return used


print("optimizer, then scheduler:", rates(optimizer_first=True))
print("scheduler, then optimizer:", rates(optimizer_first=False))
