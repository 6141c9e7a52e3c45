import torch

logits = torch.tensor([0.4, 1.9])
pair = torch.softmax(logits, dim=0)
single = torch.sigmoid(logits[1] - logits[0]).item()
with_zero = torch.softmax(torch.tensor([0.0, 1.5]), dim=0)

print("softmax(0.4, 1.9)[1]", f"{pair[1].item():.4f}")
print("sigmoid(1.9 - 0.4)  ", f"{single:.4f}")
print("softmax(0, 1.5)[1]  ", f"{with_zero[1].item():.4f}")
