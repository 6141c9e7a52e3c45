import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0]])
label = torch.tensor([1])

for weight in ([1.0, 2.0, 5.0], [9.0, 2.0, 9.0], [1.0, 4.0, 5.0]):
    loss = F.cross_entropy(
        logits, label, torch.tensor(weight), reduction="sum"
    ).item()
    print(weight, f"{loss:.4f}")

plain = F.cross_entropy(logits, label).item()
print(f"without weight  {plain:.4f}")
