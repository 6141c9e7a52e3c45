import torch
from torch import nn

vocabulary = {"<pad>": 0, "loss": 1, "is": 2, "nan": 3}
tokens = torch.tensor([[1, 2, 4]])  # 4: added to the tokenizer later

try:
    nn.Embedding(4, 2)(tokens)
except IndexError as error:
    print("on the CPU:", error)
vocabulary["<sep>"] = 4
right = list(nn.Embedding(len(vocabulary), 2)(tokens).shape)
print("len(vocabulary) rows:", right)
