import torch
import torch.nn.functional as F

logits, labels = torch.zeros(30000, 10), torch.zeros(30000, dtype=torch.int64)

half = F.cross_entropy(logits.half(), labels, reduction="sum").item()
half_mean = F.cross_entropy(logits.half(), labels).item()
full = F.cross_entropy(logits.half().float(), labels, reduction="sum").item()
largest = torch.finfo(torch.float16).max
print(f"largest float16  {largest:.0f}")
print(f"sum, float16     {half}")
print(f"mean, float16    {half_mean:.4f}")
print(f"sum, float32     {full:.1f}")
