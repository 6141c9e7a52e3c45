import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

hours = np.array([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]])
passed = np.array([0, 0, 1, 0, 1, 1])
model = LogisticRegression().fit(hours, passed)

x = torch.from_numpy(model.decision_function(hours))
p = torch.from_numpy(model.predict_proba(hours)[:, 1])
log_p = torch.from_numpy(model.predict_log_proba(hours)[:, 1])

print("decision_function is the logit:    ", torch.allclose(torch.sigmoid(x), p))
print("predict_log_proba is its logsigmoid:", torch.allclose(torch.nn.functional.logsigmoid(x), log_p))
print("predict is logit > 0:              ", bool((model.predict(hours) == (x > 0).numpy()).all()))
