# raises: ValueError
import torch
from sklearn.metrics import accuracy_score

truth = [0, 1]
probabilities = torch.tensor([[0.9, 0.1], [0.4, 0.6]])

mended = float(accuracy_score(truth, probabilities.argmax(dim=1)))
print(f"probabilities.argmax(dim=1)  {mended:.1f}")

accuracy_score(truth, probabilities)
