import torch

logits = torch.tensor([2.0, 1.0, -1.0])

softmax = torch.softmax(logits, dim=0)
sigmoid = torch.sigmoid(logits)
one = torch.sigmoid(logits[0]).item()
softmax_sum = softmax.sum().item()
sigmoid_sum = sigmoid.sum().item()
print(f"one logit, sigmoid    {one:.4f}   and {1 - one:.4f} for no")
print("three logits, softmax", " ".join(f"{p:.4f}" for p in softmax),
      f"  sum {softmax_sum:.4f}")
print("three logits, sigmoid", " ".join(f"{p:.4f}" for p in sigmoid),
      f"  sum {sigmoid_sum:.4f}")
