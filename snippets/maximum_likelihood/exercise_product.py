import math

p = [0.5, 0.8, 0.9]

likelihood = math.prod(p)
total = -math.log(likelihood)
mean = total / 3
perplexity = math.exp(mean)
print(f"likelihood {likelihood:.2f}, NLL {total:.4f}, mean {mean:.4f}, "
      f"perplexity {perplexity:.4f}")
