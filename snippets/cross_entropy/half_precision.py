import torch
import torch.nn.functional as F

logits = torch.zeros(30000, 10, dtype=torch.float16)
labels = torch.zeros(30000, dtype=torch.int64)

half_sum = F.cross_entropy(logits, labels, reduction="sum").item()
float_sum = F.cross_entropy(logits.float(), labels, reduction="sum").item()
half_mean = F.cross_entropy(logits, labels).item()
largest = torch.finfo(torch.float16).max

print(f"float16 sum  {half_sum}   (largest float16: {largest:.0f})")
print(f"float32 sum  {float_sum:.0f}")
print(f"float16 mean {half_mean:.6f}")
