from torch import nn

normalisers = (nn.Softmax, nn.LogSoftmax, nn.Sigmoid, nn.LogSigmoid)
good = nn.Sequential(nn.Linear(4, 3))
bad = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3), nn.Softmax(dim=1))

good_found, bad_found = (
    [type(module).__name__ for module in model.modules() if isinstance(module, normalisers)]
    for model in (good, bad)
)
print("first model ", good_found)
print("second model", bad_found)
