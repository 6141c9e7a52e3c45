import math

import numpy as np

count = 1_000_000
rows = []
for dtype in (np.float16, np.float32, np.float64):
    tenth = np.full(count, 0.1, dtype=dtype)
    one_by_one = float(np.cumsum(tenth)[-1])  # each partial sum rounded
    exact = math.fsum(tenth)
    rows.append([dtype.__name__, f"{one_by_one:.2f}", f"{exact:.2f}",
                 f"{abs(one_by_one / exact - 1):.1e}"])
for row in rows:
    print(*row)
