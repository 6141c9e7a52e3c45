# raises: AttributeError
import torch
import torch.nn.functional as F

output = (torch.zeros(2), "hidden state")  # what the model returned
labels = torch.tensor([1.0, 0.0])

mended = F.binary_cross_entropy_with_logits(output[0], labels).item()
print(f"output[0]  {mended:.4f}")

F.binary_cross_entropy_with_logits(output, labels)
