import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5]])
q = torch.tensor([[0.1, 0.6, 0.3]])

mean = F.kl_div(q.log(), p).item()  # reduction="mean" is the default
true_kl = F.kl_div(q.log(), p, reduction="batchmean").item()
ratio = round(true_kl / mean)
print(f"mean {mean:.4f}, batchmean {true_kl:.4f}: {ratio} times as much")
