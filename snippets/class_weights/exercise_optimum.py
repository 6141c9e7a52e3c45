share, weight = [0.9, 0.1], [1.0, 3.0]

products = [w * s for w, s in zip(weight, share)]
predicted = products[1] / sum(products)
back = (predicted / 3) / (predicted / 3 + (1 - predicted))
print(f"predicted for class 1  {predicted:.4f}")
print(f"and back               {back:.4f}")
