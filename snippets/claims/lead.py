import torch
import torch.nn.functional as F

label = torch.tensor([0])
lowered = torch.tensor([[0.0, -12.0, -12.0]], dtype=torch.float64)
raised = torch.tensor([[12.0, 0.0, 0.0]], dtype=torch.float64)

loss_lowered = F.cross_entropy(lowered, label).item()
loss_raised = F.cross_entropy(raised, label).item()
print(f"wrong logits lowered by 12 {loss_lowered:.3e}")
print(f"right logit raised by 12   {loss_raised:.3e}")
