import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

kl = F.kl_div(
    F.log_softmax(logits, dim=1), F.one_hot(label, 3).float(), reduction="batchmean"
).item()
cross_entropy = F.cross_entropy(logits, label).item()
print(f"kl_div        {kl:.4f}")
print(f"cross_entropy {cross_entropy:.4f}")
