from torch import nn

normalisers = (nn.Softmax, nn.LogSoftmax, nn.Sigmoid, nn.LogSigmoid)
good = nn.Sequential(nn.Linear(4, 3))
bad = nn.Sequential(nn.Linear(4, 3), nn.Softmax(dim=1))



def found(model):
    return [type(m).__name__ for m in model.modules() if isinstance(m, normalisers)]


good_found, bad_found = found(good), found(bad)
print("first model ", good_found)
print("second model", bad_found)
