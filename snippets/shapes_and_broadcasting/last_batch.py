import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0]])  # (1, 1): the last batch has one sample
labels = torch.tensor([1.0])

loss = F.binary_cross_entropy_with_logits(logits.squeeze(-1), labels).item()
print(f"squeeze(-1)  {loss:.4f}")
try:
    F.binary_cross_entropy_with_logits(logits.squeeze(), labels)
except ValueError as error:
    print("squeeze()   ", error)
