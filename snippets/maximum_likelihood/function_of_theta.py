from math import comb

from scipy.integrate import quad

p = 0.7
over_data = sum(comb(10, k) * p**k * (1 - p) ** (10 - k) for k in range(11))
over_theta, _error = quad(lambda q: q**7 * (1 - q) ** 3, 0, 1)
over_theta_with_count = comb(10, 7) * over_theta

print(f"p fixed, summed over all numbers of heads  {over_data:.4f}")
print(f"data fixed, integrated over p              {over_theta:.6f}")
print(f"the same for 'seven heads in any order'    {over_theta_with_count:.6f}")
