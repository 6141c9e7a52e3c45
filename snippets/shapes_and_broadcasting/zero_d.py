import torch
import torch.nn.functional as F

one, other = torch.tensor(2.0), torch.tensor(5.0)  # 0-d: no axis at all

print("L1 of two numbers   ", F.l1_loss(one, other).item())
print("MSE of two numbers  ", F.mse_loss(one, other).item())
logits, label = torch.tensor([3.0, 1.0, -3.0]), torch.tensor(0)  # (C) and ()
loss = F.cross_entropy(logits, label)
unbatched = loss.item()
print(f"cross entropy of one sample  {unbatched:.4f}  shape {tuple(loss.shape)}")
