from sklearn.metrics import log_loss

two_columns = float(log_loss([[0, 1], [1, 0]], [[0.3, 0.7], [0.8, 0.2]]))
one_column = float(log_loss([1, 0], [0.7, 0.2]))

print(f"two columns {two_columns:.10f}")
print(f"one column  {one_column:.10f}")
