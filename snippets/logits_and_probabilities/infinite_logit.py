import torch
import torch.nn.functional as F

label = torch.tensor([0])
inf = torch.inf
lowered = F.cross_entropy(torch.tensor([[0.0, -inf, -inf]]), label).item()
raised = F.cross_entropy(torch.tensor([[inf, 0.0, 0.0]]), label).item()

print("wrong logits minus infinity:", lowered)
print("right logit plus infinity:  ", raised)
