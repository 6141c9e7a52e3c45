import torch
import torch.nn.functional as F

# Nine of ten samples of this input carry label 0; one was labelled 1 by mistake.
labels = torch.tensor([0] * 9 + [1])
soft = F.one_hot(labels, 3).double().mean(dim=0, keepdim=True)

rows = []
for margin in (1.0, 2.1972, 4.0, 8.0):
    logits = torch.tensor([[margin, 0.0, -20.0]], dtype=torch.float64)
    p = logits.softmax(dim=1)[0, 0].item()
    loss = F.cross_entropy(logits.expand(10, -1), labels).item()
    by_soft = F.cross_entropy(logits, soft).item()
    rows.append([f"{p:.4f}", f"{loss:.4f}", f"{by_soft:.4f}"])

print("probability of class 0, mean of the ten losses, loss of the soft target")
for row in rows:
    print(*row, sep=" | ")
entropy = torch.special.entr(soft).sum().item()
print(f"entropy of the soft target {entropy:.4f}")
