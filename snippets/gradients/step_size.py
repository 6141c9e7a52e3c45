import mpmath
import numpy as np

mpmath.mp.dps = 40
e = [mpmath.exp(x) for x in (3, 1, -3)]
exact = e[0] / sum(e) - 1


def loss(x0, dtype):  # exact, then rounded once to the dtype
    x0 = mpmath.mpf(float(x0))
    exact = mpmath.log(mpmath.exp(x0) + e[1] + e[2]) - x0
    return mpmath.mpf(float(dtype(float(exact))))


rows = []
for power in (1, 2, 3, 4, 5, 6, 8, 10, 12):
    row = [f"1e-{power:02d}"]
    for dtype in (np.float32, np.float64):
        x, h = dtype(3), dtype(10.0**-power)
        up, down = loss(x + h, dtype), loss(x - h, dtype)
        row += [f"{float(abs((up - loss(x, dtype)) / float(h) - exact)):.0e}"]
        row += [f"{float(abs((up - down) / (2 * float(h)) - exact)):.0e}"]
    rows.append([cell.replace("-", "−") for cell in row])
for row in rows:
    print(*row)
