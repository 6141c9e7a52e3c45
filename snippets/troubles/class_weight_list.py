# raises: InvalidParameterError
import numpy as np
from sklearn.utils.class_weight import compute_class_weight

labels = [0, 0, 0, 1]

mended = compute_class_weight("balanced", classes=np.unique(labels), y=labels)
print("np.unique(labels):", [round(float(w), 4) for w in mended])

compute_class_weight("balanced", classes=[0, 1], y=labels)
