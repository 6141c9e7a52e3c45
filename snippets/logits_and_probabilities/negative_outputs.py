import torch

# Ten outputs of an untrained classifier for one image.
outputs = torch.tensor(
    [-0.06, 0.03, 0.11, -0.14, 0.00, 0.03, -0.14, -0.08, 0.09, -0.03]
)

negative = (outputs < 0).sum().item()
total = outputs.sum().item()
p = outputs.softmax(dim=0)
low, high = p.min().item(), p.max().item()

print(f"negative: {negative} of {len(outputs)}, sum {total:.2f}")
print(f"softmax:  {low:.4f} to {high:.4f}, sum {p.sum():.4f}")
