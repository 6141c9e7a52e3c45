import torch

stall = torch.tensor(256.0, dtype=torch.bfloat16)
after = (stall + 1.0).item()
print("bfloat16: 256 + 1 =", after)

total, number = torch.zeros((), dtype=torch.bfloat16), 0.0
for _step in range(1000):
    loss = torch.tensor(0.5, dtype=torch.bfloat16)
    total += loss
    number += loss.item()  # a Python float is a float64
stuck = total.item()
print(f"1000 losses of 0.5: tensor {stuck:.0f}, Python float {number:.0f}")
