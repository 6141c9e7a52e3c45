import torch
import torch.nn.functional as F

multi_hot = torch.tensor([[1.0, 1.0, 1.0, 0.0]])  # three labels hold
logits = torch.tensor([[8.0, 8.0, 8.0, -8.0]])  # and the network knows

softmax = logits.softmax(1)
wrong = F.binary_cross_entropy(softmax, multi_hot).item()
right = F.binary_cross_entropy_with_logits(logits, multi_hot).item()
largest = softmax.max().item()
print("softmax", " ".join(f"{p:.4f}" for p in softmax[0].tolist()))
print(f"softmax, BCE     {wrong:.4f}  cannot fall further")
print(f"BCE with logits  {right:.4f}")
print("labels above one half:", int((softmax > 0.5).sum()), "and",
      int((logits.sigmoid() > 0.5).sum()))
