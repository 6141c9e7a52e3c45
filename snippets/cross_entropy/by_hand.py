import math

logits = [3.0, 1.0, -3.0]
label = 0

exponentials = [math.exp(x) for x in logits]
total = sum(exponentials)
probabilities = [e / total for e in exponentials]
loss = -math.log(probabilities[label])

logsumexp = math.log(total)
same_loss = logsumexp - logits[label]

print("exp      ", " ".join(f"{e:.4f}" for e in exponentials))
print("total    ", f"{total:.4f}")
print("softmax  ", " ".join(f"{p:.4f}" for p in probabilities))
print("loss     ", f"{loss:.4f}")
print("logsumexp", f"{logsumexp:.4f}")
print("loss     ", f"{same_loss:.4f}  (logsumexp - logit of the label)")
