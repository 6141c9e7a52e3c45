import torch

logits = torch.tensor([-0.2, 0.0, 0.3, 0.7])

probabilities = torch.sigmoid(logits)
right = (logits > 0).long().tolist()
also_right = (probabilities > 0.5).long().tolist()
wrong = (logits > 0.5).long().tolist()

print("logits > 0       ", right)
print("sigmoid > 0.5    ", also_right)
print("logits > 0.5     ", wrong)
boundary = torch.sigmoid(torch.tensor(0.5)).item()
print(f"sigmoid(0.5) is   {boundary:.4f}")
