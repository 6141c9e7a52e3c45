import torch

scores = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
no = float("-inf")
mask = torch.tensor([[0.0, 0.0], [no, no]])
p = torch.softmax(scores + mask, dim=1)
print("softmax of the masked row:", p.tolist()[1])

p[0, 0].backward()
gradient = scores.grad.tolist()
print("gradient, row that was used:  ", [f"{g:.4f}" for g in gradient[0]])
print("gradient, row that was masked:", gradient[1])
