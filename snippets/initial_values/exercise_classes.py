import math

first = 5.01
print(f"e ** {first} = {math.exp(first):.0f} classes")
classes = round(math.exp(first))
