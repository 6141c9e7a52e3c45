import math

p = [0.2, 0.3, 0.5]  # the truth P
q = [0.1, 0.6, 0.3]  # the prediction Q

ratios = [a / b for a, b in zip(p, q)]
logs = [math.log(ratio) for ratio in ratios]
terms = [a * log for a, log in zip(p, logs)]
kl = sum(terms)

for a, b, log, term in zip(p, q, logs, terms):
    print(f"{a} * log({a} / {b}) = {a} * {log:+.4f} = {term:+.4f}")
print(f"KL(P || Q) = {kl:.4f}")
