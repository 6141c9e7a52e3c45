import torch

x = torch.tensor([1000.0, 999.0])

wrong = (torch.exp(x) / torch.exp(x).sum()).tolist()
right = torch.softmax(x, dim=0).tolist()
print("exp(x) / sum(exp(x)) ", wrong)
print("torch.softmax        ", [round(p, 4) for p in right])
