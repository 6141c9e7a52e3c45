import math

at_chance = {gamma: 0.5**gamma * math.log(2) for gamma in (0, 1, 2, 5)}

for gamma, loss in at_chance.items():
    print(f"gamma {gamma}  {loss:.4f}")
