import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]]).repeat(3, 1)
labels = torch.tensor([1, 0, 4])

logsumexp = torch.logsumexp(logits[0], dim=0).item()
rows = F.cross_entropy(logits, labels, reduction="none")
total = F.cross_entropy(logits, labels, reduction="sum").item()
mean = F.cross_entropy(logits, labels).item()
by_nll = F.nll_loss(F.log_softmax(logits, dim=1), labels).item()

print("logsumexp", f"{logsumexp:.4f}")
print("rows     ", " ".join(f"{r:.4f}" for r in rows.tolist()))
print("sum      ", f"{total:.4f}")
print("mean     ", f"{mean:.4f}")
print("LogSoftmax + NLLLoss", f"{by_nll:.4f}")
