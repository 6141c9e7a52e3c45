import math

smoothing, classes = 0.2, 4
low = smoothing / classes
high = 1 - smoothing + low
floor = -high * math.log(high) - 3 * low * math.log(low)
gap = math.log(high / low)

print(f"target {high:.2f} {low:.2f} {low:.2f} {low:.2f}")
print(f"floor  {floor:.4f}")
print(f"reached when the true logit leads by {gap:.4f}")
