import numpy as np
from scipy.special import entr
from scipy.stats import entropy

counts = np.array([2.0, 3.0, 5.0])  # not divided by their sum
normalises = float(entropy(counts))
does_not = float(entr(counts).sum())
print(f"scipy.stats.entropy  {normalises:.4f}   divides by the sum")
print(f"scipy.special.entr   {does_not:.4f}   does not")
