import torch

batches = torch.ones(10, 1).split(2)  # five micro-batches
steps = 4  # to a group: the last group has one


def group_gradients(by_count):
    for start in range(0, len(batches), steps):
        group = batches[start:start + steps]
        weight = torch.zeros(1, requires_grad=True)
        samples = sum(len(batch) for batch in group)
        for batch in group:
            out = batch @ weight
            loss = out.sum() / samples if by_count else out.mean() / steps
            loss.backward()
        yield weight.grad.item()


fixed = list(group_gradients(by_count=False))
counted = list(group_gradients(by_count=True))
print("divided by 4 steps   ", fixed)
print("divided by the count ", counted)
