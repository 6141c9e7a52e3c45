# raises: TypeError
import torch
import torch.nn.functional as F

outputs = (torch.zeros(2, 3), "attention")  # a model that returns more than logits
labels = torch.tensor([0, 2])

mended = F.cross_entropy(outputs[0], labels).item()
print(f"outputs[0]  {mended:.4f}")

F.cross_entropy(outputs, labels)
