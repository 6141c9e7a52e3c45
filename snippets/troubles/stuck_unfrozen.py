import torch
import torch.nn.functional as F
from torch import nn

inputs = torch.tensor([[0.0, 1.0], [1.0, 0.0]])


def moved(add):
    torch.manual_seed(0)
    body, head = nn.Linear(2, 3), nn.Linear(3, 2)
    body.requires_grad_(False)
    weights = [*body.parameters(), *head.parameters()]
    trained = [weight for weight in weights if weight.requires_grad]
    optimizer = torch.optim.SGD(trained, lr=0.5)
    body.requires_grad_(True)  # later, for fine-tuning
    if add:
        optimizer.add_param_group({"params": body.parameters()})
    before = body.weight.clone()
    F.cross_entropy(head(body(inputs)), torch.tensor([0, 1])).backward()
    optimizer.step()
    return not torch.equal(body.weight, before)


wrong, right = moved(add=False), moved(add=True)
print(f"body moves: {wrong}, with add_param_group: {right}")
