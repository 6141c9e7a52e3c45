import torch

keep = torch.tensor([[False, False, False]])
scores = torch.tensor([[3.0, 1.0, -3.0]])
p = torch.softmax(scores.masked_fill(~keep, -1e9), dim=1)
print("nothing may be kept, yet softmax says:")
print([f"{value:.4f}" for value in p[0].tolist()])

half = torch.tensor(-1e9).half().item()
print("-1e9 in float16 is", half)
