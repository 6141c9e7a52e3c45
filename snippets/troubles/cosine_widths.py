# raises: RuntimeError
import torch
from torch import nn

image, text = torch.ones(2, 4), torch.ones(2, 3)  # embeddings of two networks
same = torch.ones(2)

project = nn.Linear(4, 3)  # to be trained with the rest
_loss = nn.CosineEmbeddingLoss()(project(image), text, same)
print("project(image): shape of the loss", tuple(_loss.shape))

nn.CosineEmbeddingLoss()(image, text, same)
