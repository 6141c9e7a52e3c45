from sklearn.metrics import log_loss

truth = [0, 1]
scores = [[0.3, 0.1], [0.1, 0.4]]

probabilities = [[score / sum(row) for score in row] for row in scores]
mended = float(log_loss(truth, probabilities))
print(f"rows sum to one  {mended:.4f}")

raw = float(log_loss(truth, scores))
print(f"they do not      {raw:.4f}")
