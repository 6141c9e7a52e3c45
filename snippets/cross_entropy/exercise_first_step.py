import math

loss = 4.6
classes = 10
probability = math.exp(-loss)
chance = 1 / classes

print(f"geometric mean probability of the true class  {probability:.4f}")
print(f"a uniform guess gives it                      {chance:.4f}")
print(f"expected loss at the start                    {math.log(classes):.4f}")
