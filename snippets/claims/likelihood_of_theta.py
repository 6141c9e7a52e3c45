from math import comb

from scipy.integrate import quad


def likelihood(theta, heads, tosses=10):
    return theta**heads * (1 - theta) ** (tosses - heads)


over_data = sum(comb(10, k) * likelihood(0.7, k) for k in range(11))
over_theta = quad(likelihood, 0, 1, args=(7,))[0]
best = max(range(101), key=lambda percent: likelihood(percent / 100, 7)) / 100
print(f"theta fixed, all outcomes added    {over_data:.4f}   a distribution")
print(f"outcome fixed, theta from 0 to 1   {over_theta:.4f}   none")
print(f"largest at theta = {best:.2f}")
