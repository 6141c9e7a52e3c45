import math

rows = []
for p, y in ((0.7, 1), (0.2, 0)):
    first = y * math.log(p) + 0.0
    second = (1 - y) * math.log(1 - p) + 0.0
    one_line = p**y * (1 - p) ** (1 - y)
    rows.append([f"{p}", y, f"{one_line:.1f}", f"{first:.6f}", f"{second:.6f}",
                 f"{-(first + second):.6f}"])
    print(f"p {p}, y {y}: p^y (1-p)^(1-y) = {one_line:.1f}, "
          f"loss -({first:.6f} + {second:.6f})")

likelihood = 0.7 * 0.8
nll = -math.log(likelihood)
mean = nll / 2
print(f"likelihood {likelihood:.2f}, NLL {nll:.6f}, mean {mean:.6f}")
