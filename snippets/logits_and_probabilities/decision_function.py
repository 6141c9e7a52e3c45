import numpy as np
import torch
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression

hours = np.array([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]])
passed = np.array([0, 0, 1, 0, 1, 1])
model = LogisticRegression().fit(hours, passed)

x = torch.from_numpy(model.decision_function(hours))
p = torch.from_numpy(model.predict_proba(hours)[:, 1])
log_p = torch.from_numpy(model.predict_log_proba(hours)[:, 1])
predicted = torch.from_numpy(model.predict(hours))

print("sigmoid(decision_function) is predict_proba       ",
      torch.allclose(x.sigmoid(), p))
print("logsigmoid(decision_function) is predict_log_proba",
      torch.allclose(F.logsigmoid(x), log_p))
print("predict is decision_function > 0                  ",
      torch.equal(predicted, (x > 0).long()))
