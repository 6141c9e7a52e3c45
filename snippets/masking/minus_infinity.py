import torch
import torch.nn.functional as F

scores = torch.tensor([[1.0, 2.0, 3.0]])
allowed = torch.tensor([[True, True, False]])

masked = scores.masked_fill(~allowed, float("-inf"))
p = torch.softmax(masked, dim=1)[0].tolist()
added = torch.softmax(scores + torch.log(allowed.float()), dim=1)[0].tolist()
inside = F.cross_entropy(masked, torch.tensor([1])).item()
outside = F.cross_entropy(masked, torch.tensor([2])).item()
print("softmax           ", [round(value, 4) for value in p])
print("scores + log(mask)", [round(value, 4) for value in added])
print(f"label is allowed   {inside:.4f}")
print(f"label is masked    {outside}")
