import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

raw = F.nll_loss(logits, label).item()
with_softmax = F.nll_loss(F.softmax(logits, dim=1), label).item()
right = F.nll_loss(F.log_softmax(logits, dim=1), label).item()

print(f"logits            {raw:.4f}")
print(f"softmax(logits)   {with_softmax:.4f}")
print(f"log_softmax(logits) {right:.4f}")
