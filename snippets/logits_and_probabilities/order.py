import torch

truth = torch.tensor([0.0, 1.0, 0.0])
predicted = torch.tensor([0.4, 0.4, 0.2])
logits = torch.tensor([2.0, -1.0, 0.0])

right = torch.special.xlogy(truth, predicted).sum().neg().item()
wrong = -(predicted * truth.log()).sum().item()
raw = -(truth * logits.log()).sum().item()
print(f"truth first, H(P, Q)        {right:.4f}")
print(f"prediction first, H(Q, P)   {wrong}")
print(f"logits instead of q         {raw}")
