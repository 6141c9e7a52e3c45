# raises: ValueError
from sklearn.metrics import log_loss

truth = [0, 1, 1, 0]
probabilities = [0.2, 0.9, 0.6]  # one sample fewer

mended = float(log_loss(truth[: len(probabilities)], probabilities))
print(f"truth[: len(probabilities)]  {mended:.4f}")

log_loss(truth, probabilities)
