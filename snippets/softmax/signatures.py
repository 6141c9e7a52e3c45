import inspect

import torch
import torch.nn.functional as F
from torch import nn

version = torch.__version__.partition("+")[0]
print("torch", version)
for function in (F.softmax, F.log_softmax, nn.Softmax, nn.LogSoftmax):
    print(function.__name__)
    for parameter in inspect.signature(function).parameters.values():
        required = parameter.default is parameter.empty
        print("   ", parameter.name,
              "(required)" if required else f"= {parameter.default}")
