from math import log

floors = [-log(eps) for eps in (1e-6, 1e-8, 1e-12)]
print(" ".join(f"{floor:.2f}" for floor in floors))
