import torch

weight = torch.tensor(1.0, requires_grad=True)
kept, number = 0.0, 0.0
for x in (1.0, 2.0):
    loss = (weight * x) ** 2
    kept = kept + loss
    number = number + loss.item()
holds_graph = kept.grad_fn is not None
print("total += loss         keeps every graph:", holds_graph)
print(f"total += loss.item()  {number:.4f}, a number")
