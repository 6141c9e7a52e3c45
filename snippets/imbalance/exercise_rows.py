import math

rows, weight = 4, 9  # the positive rows are repeated and weighted besides
said = 0.9

factor = rows * weight
true = 1 / (1 + math.exp(-(math.log(said / (1 - said)) - math.log(factor))))
half_right = 1 / (1 + math.exp(-(math.log(said / (1 - said)) - math.log(weight))))

print(f"factor {factor}: true probability {true:.3f}")
print(f"corrected by the weight alone {half_right:.3f}")
