import math

rows = []
for name, base in (("e", math.e), ("2", 2), ("10", 10)):
    rows.append([name, f"{math.log(2, base):.4f}", f"{math.log(10, base):.4f}",
                 f"{-math.log(0.13, base):.4f}"])
for row in rows:
    print("base", *row)
