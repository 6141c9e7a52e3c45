# raises: RuntimeError
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, pos_weight=None):
        super().__init__()
        self.layer = nn.Linear(1, 1)
        self.criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)


saved = Model(torch.tensor(2.0)).state_dict()
model = Model(torch.tensor(1.0))  # a place for the saved number
print(model.load_state_dict(saved), model.criterion.pos_weight.item())

Model().load_state_dict(saved)
