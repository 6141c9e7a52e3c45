import math

p, y = [0.7, 0.2], [1, 0]
logs = [(t * math.log(q), (1 - t) * math.log(1 - q)) for q, t in zip(p, y)]

right = -sum(a + b for a, b in logs)
without = -sum(a for a, _ in logs) + sum(b for _, b in logs)
print(f"-sum(a + b)       {right:.4f}")
print(f"-sum(a) + sum(b)  {without:.4f}   <- as written without brackets")
