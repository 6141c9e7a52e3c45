import torch
import torch.nn.functional as F

target = torch.tensor([[0.7, 0.3], [0.5, 0.5]])
logits = target.log()  # the model says exactly the target

wrong = F.cross_entropy(logits, target).item()
log_q = F.log_softmax(logits, dim=1)
right = F.kl_div(log_q, target, reduction="batchmean").abs().item()
print(f"cross entropy  {wrong:.4f}")
print(f"KL divergence  {right:.4f}")
