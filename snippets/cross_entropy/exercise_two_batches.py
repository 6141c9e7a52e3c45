import math

loss_a, kept_a = 0.5, 90
loss_b, kept_b = 2.0, 10

mean_of_means = (loss_a + loss_b) / 2
per_token = (loss_a * kept_a + loss_b * kept_b) / (kept_a + kept_b)
perplexity = math.exp(per_token)
print(f"mean of the means {mean_of_means:.4f}")
print(f"per token         {per_token:.4f}")
print(f"perplexity        {perplexity:.4f}")
