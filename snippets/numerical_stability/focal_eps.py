import torch
import torch.nn.functional as F

logits = torch.tensor([6.325, 5.26, 87.49], requires_grad=True)
labels = torch.tensor([1.0, 1.0, 0.0])
alpha, gamma, eps = 0.25, 2.0, 1e-8


def focal(log_p, log_q):  # log p, log(1 - p)
    p = torch.sigmoid(logits)
    yes = -alpha * (1 - p) ** gamma * labels * log_p
    no = -(1 - alpha) * p**gamma * (1 - labels) * log_q
    return (yes + no).mean()


p = torch.sigmoid(logits)
with_eps = focal(torch.log(p + eps), torch.log(1 - p + eps))
without = focal(F.logsigmoid(logits), F.logsigmoid(-logits))
(slope_eps,) = torch.autograd.grad(with_eps, logits, retain_graph=True)
(slope,) = torch.autograd.grad(without, logits)
cut, full = with_eps.item(), without.item()
slopes = [slope_eps[2].item(), slope[2].item()]
print(f"log(p + eps)  loss {cut:7.4f}  gradient of the third {slopes[0]:.4f}")
print(f"logsigmoid    loss {full:7.4f}  gradient of the third {slopes[1]:.4f}")
