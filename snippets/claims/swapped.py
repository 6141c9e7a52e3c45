import math


def right(p, y):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


def swapped(p, y):
    return -((1 - y) * math.log(p) + y * math.log(1 - p))


rows = [[p, y, right(p, y), swapped(p, y)] for p, y in ((0.7, 1), (0.2, 0))]
for p, y, loss, wrong in rows:
    print(f"p {p}  y {y}  y with log p {loss:.4f}  y with log(1 - p) {wrong:.4f}")
