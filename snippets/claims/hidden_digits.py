import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


printed = sigmoid(-1.1502)
lowest, highest = sigmoid(-1.15025), sigmoid(-1.15015)
print(f"from the printed logit      {printed:.6f}, printed as {printed:.4f}")
print(f"from any logit that prints so  {lowest:.6f} to {highest:.6f}")
