import torch
import torch.nn.functional as F

x = torch.tensor([0.8, 0.1, 0.2], requires_grad=True)
loss = F.cross_entropy(x, torch.tensor(0))
loss.backward()
gradient = x.grad.tolist()
print(f"loss     {loss.item():.4f}")
print("gradient", " ".join(f"{g:.4f}" for g in gradient))
