prediction = [2.0, 1.0, 5.0]
target = [1.0, 3.0, 2.0]

errors = [x - y for x, y in zip(prediction, target)]
squares = [error**2 for error in errors]
total = sum(squares)
mse = total / len(squares)
print("errors ", errors)
print("squares", squares)
print("sum    ", total)
print(f"mean    {mse:.4f}")
