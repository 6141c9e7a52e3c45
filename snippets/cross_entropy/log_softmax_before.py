import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

from_logits = F.cross_entropy(logits, label).item()
once = F.log_softmax(logits, dim=1)
from_log_softmax = F.cross_entropy(once, label).item()
twice = F.log_softmax(once, dim=1)
unchanged = torch.allclose(once, twice)

print(f"logits              {from_logits:.4f}")
print(f"log_softmax(logits) {from_log_softmax:.4f}")
print("log_softmax twice is log_softmax once:", unchanged)
