prediction = [2.0, 1.0, 5.0]
target = [1.0, 3.0, 2.0]

errors = [x - y for x, y in zip(prediction, target)]
distances = [abs(error) for error in errors]
total = sum(distances)
mae = total / len(distances)
print("errors   ", errors)
print("distances", distances)
print("sum      ", total)
print(f"mean      {mae:.4f}")
