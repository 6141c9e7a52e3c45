import math

truth = [1.0, 0.0, 0.0]
predicted = [0.7, 0.2, 0.1]


def cross_entropy(p, q):
    logs = [math.log(b) if b > 0 else -math.inf for b in q]
    return -sum(a * log for a, log in zip(p, logs) if a > 0)


right = cross_entropy(truth, predicted)
swapped = cross_entropy(predicted, truth)
print(f"H(truth, prediction) {right:.4f}")
print(f"H(prediction, truth) {swapped}")
