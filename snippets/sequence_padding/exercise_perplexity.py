import math

perplexities, tokens = [8.0, 20.0], [100, 20]

total = sum(n * math.log(p) for n, p in zip(tokens, perplexities))
perplexity = math.exp(total / sum(tokens))
average = sum(perplexities) / 2  # wrong
print(f"from the sum of the losses    {perplexity:.2f}")
print(f"mean of the two perplexities  {average:.2f}")
