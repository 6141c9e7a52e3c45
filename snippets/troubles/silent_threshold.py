import torch

logits = torch.tensor([0.3, 2.0, -1.0, 0.2])
labels = torch.tensor([1.0, 1.0, 0.0, 1.0])

wrong = ((logits > 0.5) == labels.bool()).float().mean().item()
right = ((logits > 0) == labels.bool()).float().mean().item()
at_half = torch.tensor(0.5).sigmoid().item()
by_sigmoid = ((logits.sigmoid() > 0.5) == labels.bool()).float().mean().item()
print(f"logit > 0.5           {wrong:.2f}")
print(f"logit > 0             {right:.2f}")
print(f"sigmoid(logit) > 0.5  {by_sigmoid:.2f}")
print(f"sigmoid(0.5)          {at_half:.4f}")
