import math

p, q = [1 / 2, 1 / 4, 1 / 4], [1 / 4, 1 / 4, 1 / 2]
kl = sum(a * math.log(a / b) for a, b in zip(p, q))
reverse = sum(b * math.log(b / a) for a, b in zip(p, q))
bits = kl / math.log(2)
print(f"KL(P || Q) {kl:.4f} nats = {bits:.2f} bits")
print(f"KL(Q || P) {reverse:.4f} nats")
