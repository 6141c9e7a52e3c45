# raises: ValueError
from sklearn.metrics import f1_score

labels, predicted = [0, 1, 2, 2], [0, 1, 2, 1]

print(f"macro  {f1_score(labels, predicted, average='macro'):.4f}")

f1_score(labels, predicted)
