import torch

logits = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float64)
once = torch.softmax(logits, dim=0)
twice = torch.softmax(once, dim=0)
thrice = torch.softmax(twice, dim=0)

print("once  ", [f"{p:.4f}" for p in once.tolist()])
print("twice ", [f"{p:.4f}" for p in twice.tolist()])
print("thrice", [f"{p:.4f}" for p in thrice.tolist()])

log_once = torch.log_softmax(logits, dim=0)
idempotent = torch.allclose(torch.log_softmax(log_once, dim=0), log_once)
print("log_softmax applied twice changes nothing:", idempotent)
