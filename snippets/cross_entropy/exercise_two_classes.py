import math

logits = [2.0, 0.0]
logsumexp = math.log(math.exp(2.0) + math.exp(0.0))
label_0 = logsumexp - logits[0]
label_1 = logsumexp - logits[1]

print(f"logsumexp {logsumexp:.4f}")
print(f"label 0   {label_0:.4f}")
print(f"label 1   {label_1:.4f}   larger by the gap of the logits, 2")
