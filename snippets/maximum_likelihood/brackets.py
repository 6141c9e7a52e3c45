import math

p, y = [0.7, 0.2], [1, 0]

right = -sum(t * math.log(h) + (1 - t) * math.log(1 - h) for h, t in zip(p, y))
cut = (-sum(t * math.log(h) for h, t in zip(p, y))
       + sum((1 - t) * math.log(1 - h) for h, t in zip(p, y)))
no_minus = sum(t * math.log(h) + (1 - t) * math.log(1 - h) for h, t in zip(p, y))

print(f"-sum[y log h + (1-y) log(1-h)]        {right:.6f}")
print(f"minus on the first part only          {cut:.6f}   <- wrong")
print(f"no minus at all                       {no_minus:.6f}   <- the log-likelihood")
