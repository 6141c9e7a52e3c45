import math

probabilities = [0.1] * 400  # what the model gave each of 400 samples

product = math.prod(probabilities)
log_sum = sum(math.log(p) for p in probabilities)
nll = -log_sum / len(probabilities)

print("product of the probabilities", product)
print(f"sum of their logarithms      {log_sum:.4f}")
print(f"mean negative log-likelihood {nll:.4f}")
