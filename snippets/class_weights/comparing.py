import torch
import torch.nn.functional as F

labels = torch.tensor([0] * 9 + [1])
careful = torch.tensor([[2.0, 0.0]] * 10)  # always says 0
bold = torch.tensor([[0.5, 0.0]] * 9 + [[0.0, 0.5]])  # right on all, but never sure
weights = {"1, 1": None, "1, 3": torch.tensor([1.0, 3.0]),
           "1, 9": torch.tensor([1.0, 9.0])}

rows = []
for name, weight in weights.items():
    a = F.cross_entropy(careful, labels, weight).item()
    b = F.cross_entropy(bold, labels, weight).item()
    rows.append([name, f"{a:.4f}", f"{b:.4f}"])
    print(f"weights {name}:  A {a:.4f}   B {b:.4f}   "
          f"smaller: {'A' if a < b else 'B'}")
