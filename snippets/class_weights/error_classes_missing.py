# raises: ValueError
import numpy as np
from sklearn.utils.class_weight import compute_class_weight

labels = np.array([0, 0, 0, 1])  # class 2 does not occur
compute_class_weight("balanced", classes=np.array([0, 1, 2]), y=labels)
