import torch

logits = torch.tensor([0.8, 0.1, 0.2], dtype=torch.float64)

probabilities = torch.softmax(logits, dim=0)
log_probabilities = torch.log_softmax(logits, dim=0)
odds = probabilities / (1 - probabilities)
log_odds = torch.logit(probabilities)  # the same as odds.log()

table = {
    "logits": logits,
    "log-probabilities": log_probabilities,
    "probabilities": probabilities,
    "odds": odds,
    "log-odds": log_odds,
}
for name, values in table.items():
    shown = " ".join(f"{v:8.4f}" for v in values.tolist())
    print(f"{name:17} {shown}   sum {values.sum():8.4f}")
sums = [values.sum().item() for values in table.values()]
