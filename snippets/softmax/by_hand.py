import math

logits = [3.0, 1.0, -3.0]
powers = [math.exp(logit) for logit in logits]
total = sum(powers)
probabilities = [power / total for power in powers]
logsumexp = math.log(total)
log_probabilities = [logit - logsumexp for logit in logits]

print("exp        ", [f"{power:.4f}" for power in powers])
print("sum        ", f"{total:.4f}")
print("softmax    ", [f"{p:.6f}" for p in probabilities])
print("logsumexp  ", f"{logsumexp:.6f}")
print("log_softmax", [f"{value:.6f}" for value in log_probabilities])

odds = probabilities[0] / probabilities[1]
print("p0 / p1    ", f"{odds:.4f} = exp(3 - 1)")
