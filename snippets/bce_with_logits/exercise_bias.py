import math

rate = 0.05
bias = math.log(rate / (1 - rate))
loss = -(rate * math.log(rate) + (1 - rate) * math.log(1 - rate))

print(f"bias {bias:.4f}")
print(f"loss {loss:.4f}, instead of {math.log(2):.4f}")
