import math

C, smoothing = 10, 0.1
peak, rest = 1 - smoothing + smoothing / C, smoothing / C
floor = -peak * math.log(peak) - (C - 1) * rest * math.log(rest)
shown = 0.6
left = shown - floor
print(f"floor H(P) {floor:.4f}")
print(f"left  KL   {left:.4f}")
