import math

logits = [2.0, 2.0, 0.0]
powers = [math.exp(logit) for logit in logits]
total = sum(powers)
p = [power / total for power in powers]
logsumexp = math.log(total)
print("softmax  ", [f"{value:.4f}" for value in p])
print("logsumexp", f"{logsumexp:.4f}")
