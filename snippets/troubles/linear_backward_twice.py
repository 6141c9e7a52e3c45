# raises: RuntimeError
import torch
from torch import nn

hidden, labels = torch.zeros(4, 5), torch.tensor([0, 1, 2, 3])

for allow in (True, False):
    options = nn.LinearCrossEntropyOptions(allow_retain_graph=allow)
    loss = nn.LinearCrossEntropyLoss(5, 10, options=options)(hidden, labels)
    loss.backward(retain_graph=True)
    loss.backward()
    print(f"allow_retain_graph={allow}: two backward passes")
