import math

losses = [-math.log(0.7), -math.log(0.8)]
exact = sum(losses) / 2
of_rounded = sum(round(loss, 6) for loss in losses) / 2
print(f"mean of the losses         {exact:.8f}")
print(f"mean of the rounded losses {of_rounded:.8f}")
