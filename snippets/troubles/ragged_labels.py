# raises: ValueError
import torch
from torch.nn.utils.rnn import pad_sequence

labels = [[2, 1], [0]]

rows = [torch.tensor(row) for row in labels]
print(pad_sequence(rows, batch_first=True, padding_value=-100).tolist())

torch.tensor(labels)
