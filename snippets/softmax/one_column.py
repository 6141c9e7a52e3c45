import torch

scores = torch.tensor([[3.0], [1.0], [-3.0]])
wrong = torch.softmax(scores, dim=1)
right = torch.softmax(scores.T, dim=1)

print("shape", tuple(scores.shape), "dim=1:", wrong.flatten().tolist())
print("shape", tuple(scores.T.shape), "dim=1:",
      [f"{p:.4f}" for p in right[0].tolist()])
