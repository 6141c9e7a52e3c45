from math import log

p, y = [0.7, 0.2], [1, 0]

binary = -sum(yn * log(pn) + (1 - yn) * log(1 - pn) for pn, yn in zip(p, y))

two_columns = [[1 - pn, pn] for pn in p]  # probability of class 0, of class 1
one_hot = [[1 - yn, yn] for yn in y]
multiclass = -sum(yc * log(pc)
                  for ps, ys in zip(two_columns, one_hot) for pc, yc in zip(ps, ys))

print("probabilities", [[round(pc, 1) for pc in ps] for ps in two_columns])
print("one-hot      ", one_hot)
print(f"binary sum       {binary:.8f}")
print(f"multi-class sum  {multiclass:.8f}")
