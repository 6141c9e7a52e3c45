import torch

weight = torch.tensor(2.0, requires_grad=True)

total = 0.0
for _step in range(3):
    loss = weight**2
    total += loss.item()
print("total += loss.item():", total)

total_loss = 0
for _step in range(3):
    loss = weight**2
    total_loss += loss  # keeps every graph in memory
chain = total_loss.grad_fn.name()
print("total_loss += loss:  ", total_loss.item(), chain)
