import torch
import torch.nn.functional as F

label = torch.tensor([0])
lowered = F.cross_entropy(torch.tensor([[0.0, -torch.inf, -torch.inf]]), label).item()
raised = F.cross_entropy(torch.tensor([[torch.inf, 0.0, 0.0]]), label).item()

print("wrong logits minus infinity:", lowered)
print("right logit plus infinity:  ", raised)
