import numpy as np

from snippets.bce_with_logits import binary_cross_entropy_with_logits, sigmoid

hours = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
passed = np.array([0.0, 0.0, 1.0, 0.0, 1.0, 1.0])
columns = np.stack([hours, np.ones(6)], axis=1)

theta = np.zeros(2)  # slope and bias
start = float(binary_cross_entropy_with_logits(columns @ theta, passed))
for _ in range(10):  # Newton's method
    p = sigmoid(columns @ theta)
    curvature = columns.T @ (columns * (p * (1 - p))[:, None])
    theta -= np.linalg.solve(curvature, columns.T @ (p - passed))

slope, bias = float(theta[0]), float(theta[1])
loss = float(binary_cross_entropy_with_logits(columns @ theta, passed))
boundary = -bias / slope
print(f"loss at the start {start:.4f}, at the end {loss:.4f}")
print(f"slope {slope:.4f}, bias {bias:.4f}, even chance at {boundary:.2f} hours")
