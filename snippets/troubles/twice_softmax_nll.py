import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

wrong = F.nll_loss(F.log_softmax(F.softmax(logits, dim=1), dim=1), label).item()
right = F.nll_loss(F.log_softmax(logits, dim=1), label).item()
harmless = F.cross_entropy(F.log_softmax(logits, dim=1), label).item()
print(f"softmax, log_softmax, nll_loss  {wrong:.4f}")
print(f"log_softmax, nll_loss           {right:.4f}")
print(f"log_softmax, cross_entropy      {harmless:.4f}   (harmless)")
