import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
labels = torch.tensor([0])
log_probabilities, probabilities = F.log_softmax(logits, 1), F.softmax(logits, 1)

loss = F.nll_loss(log_probabilities, labels).item()
from_logits = F.cross_entropy(logits, labels).item()
from_probabilities = F.nll_loss(probabilities.log(), labels).item()
no_log = F.nll_loss(probabilities, labels).item()
print(f"log-probabilities: nll_loss      {loss:.4f}")
print(f"logits: cross_entropy            {from_logits:.4f}")
print(f"probabilities: nll_loss of log   {from_probabilities:.4f}  "
      "inf where one is 0")
print(f"probabilities: nll_loss, no log  {no_log:.4f}  negative")
