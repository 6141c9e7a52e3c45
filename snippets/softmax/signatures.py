import inspect

import torch
import torch.nn.functional as F
from torch import nn

version = torch.__version__.partition("+")[0]
print("torch", version)
for function in (F.softmax, F.log_softmax):
    parameters = inspect.signature(function).parameters.values()
    shown = [f"{p.name}={p.default}" if p.default is not p.empty else p.name for p in parameters]
    print(f"F.{function.__name__}({', '.join(shown)})")
for module in (nn.Softmax, nn.LogSoftmax):
    parameters = inspect.signature(module).parameters.values()
    print(f"nn.{module.__name__}({', '.join(f'{p.name}={p.default}' for p in parameters)})")
