import math

mean_log = (math.log(0.7) + math.log(0.8)) / 2
one_log = math.log(0.4) / 1
print(f"mean of the logarithms {mean_log:+.4f}   log-likelihood")
print(f"the loss               {-mean_log:+.4f}")
print(f"log 0.4                {one_log:+.4f}")
print(f"its loss               {-one_log:+.4f}")
