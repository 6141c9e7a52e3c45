import math

positives = 0.25
floor = positives * math.log(1 + math.exp(-1)) + (1 - positives) * math.log(2)

print(f"floor with a sigmoid too many  {floor:.4f}")
