# raises: ValueError
from sklearn.metrics import log_loss

truth = [0, 1]  # class 2 does not occur
probabilities = [[0.2, 0.7, 0.1], [0.5, 0.4, 0.1]]

mended = float(log_loss(truth, probabilities, labels=[0, 1, 2]))
print(f"labels=[0, 1, 2]  {mended:.4f}")

log_loss(truth, probabilities)
