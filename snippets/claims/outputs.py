import torch

outputs = torch.tensor(
    [-0.06, 0.03, 0.11, -0.14, 0.00, 0.03, -0.14, -0.08, 0.09, -0.03]
)

negative = int((outputs < 0).sum())
total = outputs.sum().item()
after_softmax = outputs.softmax(dim=0)
smallest, largest = after_softmax.min().item(), after_softmax.max().item()
print(f"the outputs: sum {total:.2f}, {negative} of 10 negative")
print(f"softmax:     sum {after_softmax.sum().item():.2f}, "
      f"from {smallest:.4f} to {largest:.4f}")
