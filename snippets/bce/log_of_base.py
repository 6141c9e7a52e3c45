import math

nats = -math.log(0.5)
bits = nats / math.log(2)
print(f"ln              {nats:.4f}")
print(f"log2            {-math.log2(0.5):.4f}")
print(f"ln over ln 2    {bits:.4f}")
