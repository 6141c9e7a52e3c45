import math

p = [0.25, 0.5, 0.125, 0.5]  # what the model gave to what happened

likelihood = math.prod(p)
nll = -math.log(likelihood)
nats = nll / 4
bits = nats / math.log(2)
perplexity = math.exp(nats)
geometric = likelihood ** (1 / 4)
twice = -math.log(likelihood**2)  # the same four samples again

print(f"likelihood {likelihood}, NLL {nll:.4f}; for the data twice over {twice:.4f}")
print(f"a sample: {nats:.4f} nats = {bits:.2f} bits")
print(f"perplexity exp({nats:.4f}) = 2^{bits:.2f} = {perplexity:.4f}")
print(f"geometric mean of the probabilities {geometric:.4f} = 1 / {perplexity:.4f}")
