import torch

logits = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float64)
shifted = logits + 5
softmax_before = torch.softmax(logits, dim=0)
softmax_after = torch.softmax(shifted, dim=0)
logsumexp_before = torch.logsumexp(logits, dim=0).item()
logsumexp_after = torch.logsumexp(shifted, dim=0).item()

print("softmax  ", [f"{p:.4f}" for p in softmax_before.tolist()])
print("after +5 ", [f"{p:.4f}" for p in softmax_after.tolist()])
print(f"logsumexp {logsumexp_before:.4f}")
print(f"after +5  {logsumexp_after:.4f}")

doubled = torch.softmax(2 * logits, dim=0)
print("softmax of twice the logits", [f"{p:.4f}" for p in doubled.tolist()])
