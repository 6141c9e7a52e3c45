import math

C, loss = 10, 0.01
margin = math.log((C - 1) / math.expm1(loss))
check = math.log1p((C - 1) * math.exp(-margin))
print(f"margin {margin:.4f}, loss {check:.4f}")
