import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])
soft = torch.tensor([[0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3]])

smoothed = F.cross_entropy(logits, label, label_smoothing=0.1).item()
explicit = F.cross_entropy(logits, soft).item()
kl = F.kl_div(logits.log_softmax(1), soft, reduction="batchmean").item()
entropy = torch.special.entr(soft).sum().item()
print(f"label_smoothing=0.1    {smoothed:.4f}")
print(f"the same as a target   {explicit:.4f}")
print(f"KL {kl:.4f} + entropy {entropy:.4f} = {kl + entropy:.4f}")
