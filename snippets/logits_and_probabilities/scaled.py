import torch
import torch.nn.functional as F

# Five samples, class 0 at 0.6, the others at 0.2; three of five labels are 0.
logits = torch.tensor([[0.6, 0.2, 0.2]]).log().repeat(5, 1)
labels = torch.tensor([0, 0, 0, 1, 2])

rows = []
for factor in (0.5, 1.0, 3.0):
    p = (factor * logits).softmax(dim=1)
    accuracy = (p.argmax(dim=1) == labels).float().mean().item()
    confidence = p.max(dim=1).values.mean().item()
    loss = F.cross_entropy(factor * logits, labels).item()
    rows.append([f"{factor:g}", f"{accuracy:.4f}", f"{confidence:.4f}",
                 f"{loss:.4f}"])

print("factor, accuracy, confidence, loss")
for row in rows:
    print(*row, sep=" | ")
