import torch

logits = torch.tensor([[3.0, 1.0, -3.0]], dtype=torch.float64)

p = torch.softmax(logits, dim=1)  # logits -> probabilities
log_p = torch.log_softmax(logits, dim=1)  # logits -> log-probabilities
p_again = log_p.exp()  # log-probabilities -> probabilities
log_p_again = p.log()  # probabilities -> log-probabilities; loses small ones
some_logits = log_p  # log-probabilities are logits already
fixed = log_p - log_p[:, :1]  # the logits whose first is 0

for name, x in (("softmax(logits)", p), ("exp(log p)", p_again)):
    print(f"{name:17}", *(f"{v:8.4f}" for v in x[0]))
logs = {"log_softmax": log_p, "log(p)": log_p_again, "first logit = 0": fixed}
for name, x in logs.items():
    print(f"{name:17}", *(f"{v:8.4f}" for v in x[0]))
several = (some_logits, fixed, logits + 100)
same = all(torch.allclose(torch.softmax(x, dim=1), p) for x in several)
print("same softmax from all of them:", same)
