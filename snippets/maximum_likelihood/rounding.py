import math

first, second = -math.log(0.7), -math.log(0.8)

of_rounded = (round(first, 6) + round(second, 6)) / 2
true_mean = (first + second) / 2
print(f"losses             {first:.8f} {second:.8f}")
print(f"mean               {true_mean:.8f}")
print(f"mean of the rounded {of_rounded:.7f}")
print(f"to six digits      {true_mean:.6f}")
