# raises: AttributeError
import torch

predicted = torch.tensor([0, 2, 1])
labels = [0, 2, 2]

print((predicted == torch.tensor(labels)).sum().item(), "of 3 are right")
print("compared with a list:", predicted == labels)

(predicted == labels).sum()
