import math

logits = [3.0, 1.0, -3.0]
largest = max(logits)
shifted = [logit - largest for logit in logits]
powers = [math.exp(value) for value in shifted]
total = sum(powers)
probabilities = [power / total for power in powers]
logsumexp = largest + math.log(total)

print("shifted  ", shifted)
print("exp      ", [f"{power:.6f}" for power in powers])
print("sum      ", f"{total:.6f}")
print("softmax  ", [f"{p:.6f}" for p in probabilities])
print("logsumexp", f"{logsumexp:.6f}")
