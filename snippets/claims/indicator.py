import numpy as np

labels = np.array([1, 2])
classes = np.arange(3)
log_p = np.log([[0.4, 0.4, 0.2], [0.1, 0.12, 0.78]])

difference = labels[:, None] - classes
indicator = (difference == 0).astype(int)
sign = np.sign(difference)
right = float(-(indicator * log_p).sum())
wrong = float(-(sign * log_p).sum())
print("indicator", indicator.tolist(), f"loss {right:.4f}")
print("sign     ", sign.tolist(), f"loss {wrong:.4f}")
