# raises: RuntimeError
import torch


def with_where(distance):
    return torch.where(distance > 1, distance, distance**2)


def with_if(distance):
    return distance if distance > 1 else distance**2


distances = torch.tensor([0.5, 3.0])
print("where:", torch.vmap(with_where)(distances).tolist())

torch.vmap(with_if)(distances)
