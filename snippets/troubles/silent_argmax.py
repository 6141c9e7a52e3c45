import torch
import torch.nn.functional as F

labels = torch.tensor([1, 1, 2])
logits = 5.0 * F.one_hot(labels, 3)  # (N=3, C=3), every row right

wrong = (logits.argmax(0) == labels).float().mean().item()
right = (logits.argmax(1) == labels).float().mean().item()
print("argmax(0)", logits.argmax(0).tolist(), f"accuracy {wrong:.2f}")
print("argmax(1)", logits.argmax(1).tolist(), f"accuracy {right:.2f}")

column = torch.tensor([[3.0], [-2.0], [4.0]])  # (N, 1): nothing to compare
always = column.argmax(1).tolist()
print("argmax of one column", always)
