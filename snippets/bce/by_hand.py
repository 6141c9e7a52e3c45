import math

loss_yes = -(1 * math.log(0.3) + 0 * math.log(0.7))
loss_no = -(0 * math.log(0.9) + 1 * math.log(0.1))
mean = (loss_yes + loss_no) / 2

print(f"p 0.3, target 1   {loss_yes:.4f}")
print(f"p 0.9, target 0   {loss_no:.4f}")
print(f"mean              {mean:.4f}")
