import math

floor = 0.7437
classes = 1 + math.e * (math.exp(floor) - 1)
print(f"C = 1 + e (exp(floor) - 1) = {classes:.2f}")
