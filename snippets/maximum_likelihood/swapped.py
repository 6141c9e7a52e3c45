import math


def loss(p, y):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


right = loss(0.7, 1)
both = loss(1 - 0.7, 1 - 1)  # p and y seen from the class 0
only_p = loss(1 - 0.7, 1)
only_y = loss(0.7, 1 - 1)

print(f"p 0.7, y 1               {right:.6f}")
print(f"p 0.3, y 0 (both turned) {both:.6f}")
print(f"p 0.3, y 1 (only p)      {only_p:.6f}   <- wrong")
print(f"p 0.7, y 0 (only y)      {only_y:.6f}   <- wrong")
