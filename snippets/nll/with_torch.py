import torch
import torch.nn as nn
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]] * 3)
labels = torch.tensor([1, 0, 4])
log_probabilities = F.log_softmax(logits, dim=1)

by_function = F.nll_loss(log_probabilities, labels).item()
by_module = nn.NLLLoss()(log_probabilities, labels).item()
losses = F.nll_loss(log_probabilities, labels, reduction="none")

print(f"F.nll_loss   {by_function:.4f}")
print(f"nn.NLLLoss() {by_module:.4f}")
print("none        ", " ".join(f"{loss:.4f}" for loss in losses.tolist()))
