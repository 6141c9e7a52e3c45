import torch

rows = []
for p in (0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99):
    probability = torch.tensor(p, dtype=torch.float64)
    logit, log_p = torch.logit(probability), probability.log()
    rows.append([f"{p:g}", f"{logit:.4f}", f"{log_p:.4f}"])
    print(*rows[-1], sep=" | ")

p = torch.tensor([0.2, 0.6, 0.8, 0.95])
logits = torch.logit(p)
by_p = (p > 0.9).tolist()
by_logit = (logits > torch.logit(torch.tensor(0.9))).tolist()
wrong = (logits > 0.9).tolist()
print("p > 0.9           ", by_p)
print("logit > logit(0.9)", by_logit)
print("logit > 0.9       ", wrong)
