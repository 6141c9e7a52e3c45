import math

logit = 2.0

probability = 1 / (1 + math.exp(-logit))
loss_yes = -math.log(probability)
loss_no = -math.log(1 - probability)
short_yes = math.log(1 + math.exp(-logit))
short_no = math.log(1 + math.exp(logit))

print(f"sigmoid   {probability:.4f}")
print(f"target 1  {loss_yes:.4f}   log(1 + exp(-2)) = {short_yes:.4f}")
print(f"target 0  {loss_no:.4f}   log(1 + exp(2))  = {short_no:.4f}")
