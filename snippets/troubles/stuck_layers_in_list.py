from torch import nn


class Wrong(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 4), nn.Linear(4, 4)]
        self.head = nn.Linear(4, 3)


class Right(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 4), nn.Linear(4, 4)])
        self.head = nn.Linear(4, 3)


wrong = [name for name, _ in Wrong().named_parameters()]
right = [name for name, _ in Right().named_parameters()]
print("list       ", *wrong)
print("ModuleList ", *right)
