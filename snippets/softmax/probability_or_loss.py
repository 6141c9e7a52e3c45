import math

logits = [3.0, 1.0, -3.0]
total = sum(math.exp(logit) for logit in logits)
p = [math.exp(logit) / total for logit in logits]
exact = -math.log(p[0])
rounded_first = -math.log(round(p[0], 2))

print("probabilities, two places:", [f"{value:.2f}" for value in p])
print("third probability:        ", f"{p[2]:.4f}")
print("-log p of class 0:        ", f"{exact:.4f}")
print("-log 0.88:                ", f"{rounded_first:.4f}")
print("p of class 1:             ", f"{p[1]:.4f}")
