import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

plain = F.cross_entropy(logits, label).item()
shifted = F.cross_entropy(logits + 5, label).item()
doubled = F.cross_entropy(logits * 2, label).item()
print(f"logits     {plain:.4f}")
print(f"logits + 5 {shifted:.4f}")
print(f"logits * 2 {doubled:.4f}")
