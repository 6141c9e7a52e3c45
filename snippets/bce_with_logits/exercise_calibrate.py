import math

pos_weight = 9.0
reported = 0.6
logit = math.log(reported / (1 - reported)) - math.log(pos_weight)
probability = 1 / (1 + math.exp(-logit))

print(f"true probability {probability:.4f}")
