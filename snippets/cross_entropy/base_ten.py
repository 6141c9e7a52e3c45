import math

natural = -math.log(0.13)
base_ten = -math.log10(0.13)
bits = -math.log2(0.13)
print(f"-ln 0.13     {natural:.4f}   what torch computes")
print(f"-log10 0.13  {base_ten:.4f}")
print(f"-log2 0.13   {bits:.4f}   bits")
