import torch

scores = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
keep = torch.tensor([[True, True], [False, False]])
empty = ~keep.any(dim=1, keepdim=True)

masked = scores.masked_fill(~keep, float("-inf")).masked_fill(empty, 0.0)
p = torch.softmax(masked, dim=1).masked_fill(empty, 0.0)
p[0, 0].backward()
gradient = scores.grad.tolist()

for row in p.tolist():
    print("softmax ", [f"{value:.4f}" for value in row])
for row in gradient:
    print("gradient", [f"{value:.4f}" for value in row])
