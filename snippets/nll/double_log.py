import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])
log_p = F.log_softmax(logits, dim=1)

right = F.nll_loss(log_p, label).item()
second_log = F.nll_loss(log_p.log(), label).item()
second_log_softmax = F.nll_loss(F.log_softmax(log_p, dim=1), label).item()
p = F.softmax(logits, dim=1)
after_softmax = F.nll_loss(F.log_softmax(p, dim=1), label).item()
print(f"log_softmax              {right:.4f}")
print(f"log of log_softmax       {second_log}")
print(f"log_softmax twice        {second_log_softmax:.4f}   <- harmless")
print(f"softmax, then log_softmax {after_softmax:.4f}   <- wrong, no error")
