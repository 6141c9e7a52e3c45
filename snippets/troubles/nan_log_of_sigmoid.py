import torch
import torch.nn.functional as F

x = torch.tensor([100.0])  # a logit
label = torch.tensor([0.0])

wrong = (-torch.log(1 - torch.sigmoid(x))).item()
right = F.binary_cross_entropy_with_logits(x, label).item()
same = (-F.logsigmoid(-x)).item()
print(f"-log(1 - sigmoid(x))  {wrong}")
print(f"with_logits           {right:.4f}")
print(f"-logsigmoid(-x)       {same:.4f}")
