import torch

logits = torch.tensor([0.8, 0.1, 0.2], dtype=torch.float64)
p = torch.softmax(logits, dim=0)

rest = torch.logsumexp(logits[1:], dim=0)
log_odds = torch.logit(p[0]).item()
by_rest = (logits[0] - rest).item()
wrong = torch.sigmoid(logits[0]).item()
right = torch.sigmoid(logits[0] - rest).item()

print(f"log-odds of class 0                  {log_odds:.4f}")
print(f"logit 0 minus log-sum-exp of others  {by_rest:.4f}")
print(f"sigmoid(logit 0)                     {wrong:.4f}   <- not its probability")
print(f"sigmoid of the difference            {right:.4f}")
print(f"softmax                              {p[0]:.4f}")
