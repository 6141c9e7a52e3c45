import torch
import torch.nn.functional as F

# Two sentences of four words, three classes: the classes lie on axis 1.
logits = torch.zeros(2, 3, 4)
logits[:, 0] = 2.0
labels = torch.tensor([[0, 0, 1, 2], [0, 0, -100, -100]])

log_p = F.log_softmax(logits, dim=1)
losses = F.nll_loss(log_p, labels, reduction="none")
mean = F.nll_loss(log_p, labels).item()
rows = log_p.transpose(1, 2).reshape(-1, 3)
flat = F.nll_loss(rows, labels.reshape(-1)).item()
of_means = (losses[0].mean() + losses[1, :2].mean()).item() / 2
print("none has shape", tuple(losses.shape))
print(f"mean over the 6 kept words {mean:.4f}")
print(f"the same flattened         {flat:.4f}")
print(f"mean of the sentence means {of_means:.4f}   <- another number")
