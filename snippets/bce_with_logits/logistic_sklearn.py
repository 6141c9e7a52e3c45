import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

hours = np.array([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]])
passed = np.array([0, 0, 1, 0, 1, 1])

model = LogisticRegression(C=np.inf, tol=1e-10).fit(hours, passed)  # no penalty
slope = float(model.coef_[0, 0])
loss = float(log_loss(passed, model.predict_proba(hours)))

print(f"slope {slope:.4f}")
print(f"loss  {loss:.4f}")
