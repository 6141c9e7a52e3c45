import torch

logits = torch.tensor([2.0, 1.0, -1.0])
probabilities = torch.softmax(logits, dim=0)
log_probabilities = probabilities.log()
tensors = {"logits": logits, "log p": log_probabilities, "p": probabilities}
for name, x in tensors.items():
    _softmax = [f"{p:.4f}" for p in torch.softmax(x, dim=0).tolist()]
    print(f"{name:6}  smallest {x.min():7.4f}  sum {x.sum():7.4f}  softmax",
          *_softmax)

difference = (log_probabilities[0] - log_probabilities[1]).item()
log_odds = torch.logit(torch.tensor(0.9)).item()
print(f"log p0 - log p1 = {difference:.4f}")
print(f"log-odds of 0.9 = {log_odds:.4f}")
