import math

p = [0.5, 0.25, 0.25]
codes = ["0", "10", "11"]  # a code word for each class, none the beginning of another

nats = -sum(a * math.log(a) for a in p)
bits = -sum(a * math.log2(a) for a in p)
length = sum(a * len(code) for a, code in zip(p, codes))
print(f"{nats:.4f} nats = {bits:.2f} bits = {nats:.4f} / ln 2")
print(f"mean length of the code {length:.2f}")
