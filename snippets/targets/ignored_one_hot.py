import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0], [0.8, 0.1, 0.2]])
labels = torch.tensor([0, -100])  # the second is unknown

right = F.cross_entropy(logits, labels).item()
try:
    F.one_hot(labels, 3)
except RuntimeError as error:
    print("one_hot:", error)

kept = labels >= 0
one_hot = F.one_hot(labels.clamp(min=0), 3) * kept[:, None]  # a row of zeros
wrong = F.cross_entropy(logits, one_hot.float()).item()
mended = F.cross_entropy(logits[kept], one_hot[kept].float()).item()
print(f"index, ignored      {right:.4f}")
print(f"a row of zeros      {wrong:.4f}   <- still divided by 2")
print(f"only the kept rows  {mended:.4f}")
