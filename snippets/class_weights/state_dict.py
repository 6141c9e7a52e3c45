import torch
from torch import nn

criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 5.0]))
model = nn.Module()
model.head, model.criterion = nn.Linear(2, 3), criterion
names = list(model.state_dict())
trained = [name for name, _ in model.named_parameters()]
moved = criterion.to(torch.float64).weight.dtype

print("saved with the model:", names)
print("trained:             ", trained)
print("follows .to():       ", moved)
