import torch
import torch.nn.functional as F

prediction = torch.tensor([[2.0, 1.0], [5.0, 0.0]])
target = torch.tensor([[1.0, 3.0], [2.0, 1.0]])
sample_weight = torch.tensor([1.0, 3.0])  # one for each row

weight = sample_weight[:, None].expand_as(prediction)
loss = F.mse_loss(prediction, target, weight=weight).item()
print(f"{loss:.4f}")
