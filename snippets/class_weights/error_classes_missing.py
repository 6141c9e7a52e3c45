# raises: ValueError
import numpy as np
from sklearn.utils.class_weight import compute_class_weight

labels = np.array([0, 0, 0, 1])  # class 2 does not occur

mended = compute_class_weight("balanced", classes=np.unique(labels), y=labels)
print("np.unique(labels):", [round(float(weight), 4) for weight in mended])

compute_class_weight("balanced", classes=np.array([0, 1, 2]), y=labels)
