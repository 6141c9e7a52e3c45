import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0], [0.5, 0.0, 0.2]])
labels = torch.tensor([0, 2])
log_p = F.log_softmax(logits, dim=1)  # computed once, used three times

loss = F.nll_loss(log_p, labels).item()
entropies = -(log_p.exp() * log_p).sum(dim=1)
best = log_p.topk(2, dim=1)
print(f"loss      {loss:.4f}")
print("entropies", " ".join(f"{h:.4f}" for h in entropies.tolist()))
print("two best classes of each row", best.indices.tolist())
