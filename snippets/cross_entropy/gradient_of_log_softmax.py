import torch
import torch.nn.functional as F

label = torch.tensor([0])

naive = torch.tensor([[0.0, 200.0]], requires_grad=True)
naive_loss = -torch.log(F.softmax(naive, dim=1))[0, 0]
naive_loss.backward()
naive_gradient = naive.grad[0].tolist()

fused = torch.tensor([[0.0, 200.0]], requires_grad=True)
fused_loss = F.cross_entropy(fused, label)
fused_loss.backward()
gradient = fused.grad[0].tolist()

print("-log(softmax)", naive_loss.item(), "gradient", naive_gradient)
print("cross_entropy", fused_loss.item(), "gradient", gradient)
