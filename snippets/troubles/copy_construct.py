import torch

logits = torch.tensor([1.0, 2.0], requires_grad=True)

copy = logits.clone()
print("logits.clone() keeps the graph:", copy.requires_grad)

copy = torch.tensor(logits)
print("torch.tensor(logits) keeps it:", copy.requires_grad)
