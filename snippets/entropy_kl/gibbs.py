import numpy as np

random = np.random.default_rng(0)
p, q = random.dirichlet(np.ones(3), size=(2, 10_000))

kl = (p * np.log(p / q)).sum(axis=1)
never_negative = bool((kl >= 0).all())
print("10000 random pairs, KL never negative:", never_negative)
