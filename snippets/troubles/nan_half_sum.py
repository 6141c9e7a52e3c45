import torch
import torch.nn.functional as F

logits = torch.zeros(30000, 10, dtype=torch.float16)
labels = torch.zeros(30000, dtype=torch.int64)

wrong = F.cross_entropy(logits, labels).item()
right = F.cross_entropy(logits.float(), labels).item()
print(f"float16 logits  {wrong}")
print(f"float32 logits  {right:.4f}")
