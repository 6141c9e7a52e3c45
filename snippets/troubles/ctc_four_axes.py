# raises: RuntimeError
import torch
import torch.nn.functional as F

features = torch.zeros(5, 2, 3, 1).log_softmax(2)  # one axis too many
targets = torch.tensor([[1, 2], [1, 1]])
frames, lengths = torch.tensor([5, 5]), torch.tensor([2, 2])

mended = F.ctc_loss(features.squeeze(3), targets, frames, lengths).item()
print(f"features.squeeze(3)  {mended:.4f}")

F.ctc_loss(features, targets, frames, lengths)
