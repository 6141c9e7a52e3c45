import math

natural = -math.log(0.5)
binary = -math.log2(0.5)
print(f"ln    {natural:.4f}")
print(f"log2  {binary:.4f}")
