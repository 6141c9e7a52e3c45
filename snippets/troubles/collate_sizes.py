# raises: RuntimeError
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

labels = [torch.tensor([2, 1]), torch.tensor([0, 2, 2])]


def padded(batch):
    return pad_sequence(batch, batch_first=True, padding_value=-100)


for batch in DataLoader(labels, batch_size=2, collate_fn=padded):
    print(batch.tolist())

next(iter(DataLoader(labels, batch_size=2)))
