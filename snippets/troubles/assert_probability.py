import torch
import torch.nn.functional as F

labels = torch.tensor([1.0, 0.0])
output = torch.tensor([2.0, -2.0])  # logits; on a GPU: device-side assert

try:
    F.binary_cross_entropy(output.cpu(), labels.cpu())
except RuntimeError as error:
    print("on the CPU:", error)
right = F.binary_cross_entropy_with_logits(output, labels).item()
print(f"BCEWithLogitsLoss: {right:.4f}")
