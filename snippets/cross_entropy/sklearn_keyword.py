import sklearn
from sklearn.metrics import log_loss

version = sklearn.__version__
truth = [[0, 1], [1, 0]]
probabilities = [[0.3, 0.7], [0.8, 0.2]]

by_position = float(log_loss(truth, probabilities))
new_name = float(log_loss(truth, y_proba=probabilities))
old_name = float(log_loss(truth, y_pred=probabilities))  # warns
print("scikit-learn", version)
print(f"{by_position:.4f} {new_name:.4f} {old_name:.4f}")
