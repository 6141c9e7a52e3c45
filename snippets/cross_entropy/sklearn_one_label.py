# raises: ValueError
from sklearn.metrics import log_loss

probabilities = [[0.4, 0.4, 0.2]]

by_one_hot = float(log_loss([[0, 1, 0]], probabilities))
by_labels = float(log_loss([1], probabilities, labels=[0, 1, 2]))
print(f"one-hot row      {by_one_hot:.4f}")
print(f"labels=[0, 1, 2] {by_labels:.4f}")

log_loss([1], probabilities)
