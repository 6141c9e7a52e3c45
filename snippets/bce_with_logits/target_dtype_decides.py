import torch
import torch.nn.functional as F

logits = torch.tensor([0.1, 0.2])  # float32
labels = torch.tensor([1.0, 0.0])

for dtype in (torch.float16, torch.float32, torch.float64):
    loss = F.binary_cross_entropy_with_logits(logits, labels.to(dtype))
    print(f"labels {dtype}  ->  loss {loss.dtype}")
