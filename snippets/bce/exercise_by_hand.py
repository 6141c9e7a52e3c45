import math

first, second = -math.log(0.8), -math.log(1 - 0.4)
mean = (first + second) / 2

print(f"losses {first:.4f} {second:.4f}, mean {mean:.4f}")
