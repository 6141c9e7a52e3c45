import math


def entropy(p):
    return -p * math.log2(p) - (1 - p) * math.log2(1 - p)


fair, biased, certain = entropy(0.5), entropy(0.9), entropy(0.999)
print(f"0.5   {fair:.4f} bits")
print(f"0.9   {biased:.4f} bits")
print(f"0.999 {certain:.4f} bits")
