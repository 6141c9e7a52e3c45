# raises: RuntimeError
import torch
import torch.nn.functional as F

prediction = torch.zeros(2, requires_grad=True)
target = torch.tensor([1.0, 4.0], dtype=torch.float64)  # as NumPy gives it

F.huber_loss(prediction, target.float()).backward()
print("target.float():", prediction.grad.tolist())

loss = F.huber_loss(prediction, target)
print(f"forward runs  {loss.item():.4f}")
loss.backward()
