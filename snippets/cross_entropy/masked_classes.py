import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, -torch.inf, 0.0]])  # class 1 is not allowed
label = torch.tensor([0])
one_hot = torch.tensor([[1.0, 0.0, 0.0]])

by_index = F.cross_entropy(logits, label).item()
by_one_hot = F.cross_entropy(logits, one_hot).item()
smoothed = F.cross_entropy(logits, label, label_smoothing=0.1).item()
forbidden = F.cross_entropy(logits, torch.tensor([1])).item()
all_masked = F.cross_entropy(torch.full((1, 3), -torch.inf), label).item()

print(f"class index            {by_index:.4f}")
print(f"one-hot floats         {by_one_hot}   (0 times -inf)")
print(f"label smoothing        {smoothed}   (the masked class gets a share)")
print(f"label is the masked one {forbidden}")
print(f"every class masked     {all_masked}")
